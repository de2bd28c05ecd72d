/**
 * A report: what the engine read in one answer. Made by engine/score-response.ts; shown by feedback, kept in attempts and
 * backups, written by the command line. A stored report outlives the engine that made it, so a change here obliges a
 * migration in storage/migrate-attempt.ts.
 */
import * as z from "zod/mini";
import { DOSES, LEVELS, SKILLS, TRAPS, UNSCORABLE_REASONS } from "./vocabulary.ts";

/** Why a skill got its level: the key to the sentence that the trainee reads (engine/coach). */
export const OWN_REASONS = ["specific", "vague", "hedged", "validated", "undone", "over_owned", "non_apology", "denied", "absent"] as const;
export const REFLECT_REASONS = ["underneath", "surface", "thin", "misses", "argued", "closed_check", "claimed", "absent"] as const;
export const ASK_REASONS = [
  "open",
  "closed",
  "generic",
  "leading",
  "stacked",
  "shut",
  "rhetorical",
  "consent_only",
  "off_topic",
  "absent",
] as const;
export type OwnReason = (typeof OWN_REASONS)[number];
export type ReflectReason = (typeof REFLECT_REASONS)[number];
export type AskReason = (typeof ASK_REASONS)[number];

export const LevelSchema = z.literal([...LEVELS]);
const bySkill = <T extends z.ZodMiniType>(value: T) => z.strictObject({ own: value, reflect: value, ask: value });
export const LevelsSchema = bySkill(LevelSchema);

/** A quote from the answer: half-open UTF-16 offsets, so that `text.slice(start, end) === quote`. A trap's level is null. */
export const EvidenceSchema = z.strictObject({
  kind: z.enum([...SKILLS, ...TRAPS]),
  level: z.nullable(LevelSchema),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  quote: z.string(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** The longest answer that is kept, made of nothing but short questions, comes to some 14,000 pieces. */
export const EVIDENCE_MOST = 20_000;

const engine = z.string().check(z.maxLength(40));
const Probability = z.number().check(z.minimum(0), z.maximum(1));

export const ScoredReportSchema = z.strictObject({
  status: z.literal("scored"),
  levels: LevelsSchema,
  dose: z.enum(DOSES),
  /** How sure the engine is of each level, 0 to 1. Below `UNSURE_BELOW` the app says “not sure”. */
  confidence: bySkill(Probability),
  reasons: z.strictObject({ own: z.enum(OWN_REASONS), reflect: z.enum(REFLECT_REASONS), ask: z.enum(ASK_REASONS) }),
  traps: z.array(z.enum(TRAPS)).check(z.maxLength(TRAPS.length)),
  evidence: z.array(EvidenceSchema).check(z.maxLength(EVIDENCE_MOST)),
  engine,
});
export type ScoredReport = z.infer<typeof ScoredReportSchema>;

export const UnscorableReportSchema = z.strictObject({
  status: z.literal("unscorable"),
  reason: z.enum(UNSCORABLE_REASONS),
  engine,
});
export type UnscorableReport = z.infer<typeof UnscorableReportSchema>;

export const ReportSchema = z.discriminatedUnion("status", [ScoredReportSchema, UnscorableReportSchema]);
export type Report = z.infer<typeof ReportSchema>;
