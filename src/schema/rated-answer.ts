/**
 * An answer as raters read it: a line of scenarios/answers/*.jsonl (its README says how they were written and rated). Read at build time
 * by content/drills, and by the command line, which fits and measures the engine on them.
 */
import * as z from "zod/mini";
import { EvidenceSchema, LevelsSchema } from "./report.ts";
import { TRAPS } from "./vocabulary.ts";

/** A place that a rater pointed at: what it carries there, half-open in UTF-16. */
export const RatedEvidenceSchema = z.omit(EvidenceSchema, { quote: true });
export type RatedEvidence = z.infer<typeof RatedEvidenceSchema>;

export const RatedAnswerSchema = z.looseObject({
  id: z.string(),
  scenario: z.string(),
  /** The later beat that is answered; left out, it is the opening. */
  beat: z.optional(z.string()),
  text: z.string(),
  levels: LevelsSchema,
  traps: z.array(z.enum(TRAPS)),
  disputedTraps: z._default(z.array(z.enum(TRAPS)), []),
  /** Left out where nobody was asked to point. */
  evidence: z.optional(z.array(RatedEvidenceSchema)),
  stratum: z._default(z.string(), "unknown"),
  /** The trap that it was written around, with or without falling into it (stratum “trap” and “near”). */
  about: z.optional(z.enum(TRAPS)),
  /** The person as whom it was written; left out for those written to strata. */
  writer: z.optional(z.string()),
});
export type RatedAnswer = z.infer<typeof RatedAnswerSchema>;
