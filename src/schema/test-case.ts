/**
 * A test case for the engine: one verdict that a person sees otherwise, with all that is needed to try it again. Written as JSON lines from
 * what trainees disagreed with and from ratings (exchange/test-cases); read by `npm run evaluate -- --cases`.
 */
import * as z from "zod/mini";
import { ANSWER_MAX_LENGTH } from "./attempt.ts";
import { MomentSchema } from "./moment.ts";
import { LevelSchema, LevelsSchema } from "./report.ts";
import { IdSchema, ScenarioSchema } from "./scenario.ts";
import { SKILLS, TRAPS } from "./vocabulary.ts";

export const TEST_CASE_FORMAT = "mend-test-case";
export const TEST_CASE_VERSION = 1;

/** What the person says: a level for a skill, or whether a trap is there. */
export const PersonVerdictSchema = z.union([
  z.strictObject({ about: z.enum(SKILLS), level: LevelSchema }),
  z.strictObject({ about: z.enum(TRAPS), isThere: z.boolean() }),
]);
export type PersonVerdict = z.infer<typeof PersonVerdictSchema>;

export const TestCaseSchema = z.strictObject({
  format: z.literal(TEST_CASE_FORMAT),
  version: z.literal(TEST_CASE_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(400)),
  /** Where it comes from: “I disagree” under a practiced answer, or a rating round. */
  source: z.enum(["appeal", "rating"]),
  /** When the person said so, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  scenario: IdSchema,
  /** The beat answered, or null for the opening statement. */
  beat: z.nullable(IdSchema),
  /** The client’s words as they stood when they were answered. */
  statement: z.string().check(z.maxLength(2000)),
  text: z.string().check(z.maxLength(ANSWER_MAX_LENGTH)),
  /** What the engine of that version read; the levels are null where it could not read the answer. */
  engine: z.strictObject({ version: z.string().check(z.maxLength(40)), levels: z.nullable(LevelsSchema), traps: z.array(z.enum(TRAPS)) }),
  person: PersonVerdictSchema,
  /** Why, in the person’s words; may be empty. */
  reason: z.string().check(z.maxLength(2000)),
  /** The scenario, whole, where it does not ship with Mend. */
  whole: z.optional(ScenarioSchema),
});
export type TestCase = z.infer<typeof TestCaseSchema>;
