/**
 * An attempt: one answer handed in, with everything that was shown about it. Written by the practice route through
 * storage/attempt-store.ts, read by history and by backups. Old attempts must stay readable: a change here obliges a step in
 * storage/migrate-attempt.ts.
 */
import * as z from "zod/mini";
import { LevelSchema, LevelsSchema, ReportSchema } from "./report.ts";
import { IdSchema } from "./scenario.ts";
import { DELIVERIES, SKILLS, TRAPS } from "./vocabulary.ts";

export const ATTEMPT_SCHEMA_VERSION = 1;

/** Longest answer that is kept, in UTF-16 units: some 10,000 words and to spare. */
export const ANSWER_MAX_LENGTH = 100_000;

/** The trainee’s word against a verdict, or in place of one that the engine was not sure of. */
export const AppealSchema = z.strictObject({
  about: z.enum([...SKILLS, ...TRAPS]),
  /** What the level should have been, for a skill; null for a trap, where the appeal says that it is not there. */
  level: z.nullable(LevelSchema),
  reason: z.string().check(z.maxLength(2000)),
  at: z.int().check(z.nonnegative()),
});
export type Appeal = z.infer<typeof AppealSchema>;

export const AttemptSchema = z.strictObject({
  schemaVersion: z.literal(ATTEMPT_SCHEMA_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  scenarioId: IdSchema,
  /** The beat answered, or null for the opening statement. */
  beatId: z.nullable(IdSchema),
  delivery: z.nullable(z.enum(DELIVERIES)),
  title: z.string().check(z.maxLength(200)),
  /** The client’s words as they stood when they were answered. */
  statement: z.string().check(z.maxLength(2000)),
  text: z.string().check(z.maxLength(ANSWER_MAX_LENGTH)),
  selfRating: z.nullable(LevelsSchema),
  report: ReportSchema,
  /** When it was handed in, in milliseconds since 1970 (UTC). */
  at: z.int().check(z.nonnegative()),
  /** From the first key to handing in, in milliseconds. */
  durationMs: z.int().check(z.nonnegative()),
  appeals: z.array(AppealSchema),
});
export type Attempt = z.infer<typeof AttemptSchema>;
