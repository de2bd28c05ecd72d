/**
 * A rating round: answers that one or several people rate, blind to the engine and to each other. Kept on the device, and handed from rater
 * to rater as a file (exchange); what the ratings agree on is worked out anew each time (learning/agreement).
 */
import * as z from "zod/mini";
import { ANSWER_MAX_LENGTH } from "./attempt.ts";
import { MomentSchema } from "./moment.ts";
import { LevelsSchema } from "./report.ts";
import { IdSchema, ScenarioSchema } from "./scenario.ts";
import { TRAPS } from "./vocabulary.ts";

export const RATING_ROUND_FORMAT = "mend-rating-round";
export const RATING_ROUND_VERSION = 1;

export const ROUND_TITLE_MAX_LENGTH = 120;
export const ROUND_MAX_ANSWERS = 2000;
export const ROUND_MAX_RATINGS = 40_000;
export const RATER_NAME_MAX_LENGTH = 60;
export const RATING_REASON_MAX_LENGTH = 2000;

const id = z.string().check(z.minLength(1), z.maxLength(160));
const rater = z.string().check(z.trim(), z.minLength(1), z.maxLength(RATER_NAME_MAX_LENGTH));
const traps = z.array(z.enum(TRAPS)).check(z.maxLength(TRAPS.length));

/** What stands beside the raters’ names wherever ratings are compared; no rater may go by one of them. */
export const JUDGE_NAMES = { engine: "Mend", together: "All raters", before: "Settled before" } as const;

/** Whether a rater of this name could not be told from who or what stands beside the raters, however it is spelled. */
export const isJudgeName = (name: string): boolean =>
  Object.values(JUDGE_NAMES).some((taken) => taken.toLowerCase() === name.trim().toLowerCase());

export const AnswerToRateSchema = z.strictObject({
  id,
  scenarioId: IdSchema,
  /** The beat answered, or null for the opening statement. */
  beatId: z.nullable(IdSchema),
  text: z.string().check(z.maxLength(ANSWER_MAX_LENGTH)),
  /** What raters settled on before, in a round made to train raters; null where nobody did. Shown only after one’s own rating. */
  settled: z.nullable(z.strictObject({ levels: LevelsSchema, traps })),
});
export type AnswerToRate = z.infer<typeof AnswerToRateSchema>;

export const RatingSchema = z.strictObject({
  rater,
  answerId: id,
  levels: LevelsSchema,
  traps,
  /** Why, in a few words; may be empty. */
  reason: z.string().check(z.maxLength(RATING_REASON_MAX_LENGTH)),
  /** In milliseconds since 1970 (UTC). */
  at: MomentSchema,
});
export type Rating = z.infer<typeof RatingSchema>;

export const RatingRoundSchema = z.strictObject({
  format: z.literal(RATING_ROUND_FORMAT),
  version: z.literal(RATING_ROUND_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(ROUND_TITLE_MAX_LENGTH)),
  /** When it was made, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  answers: z.array(AnswerToRateSchema).check(z.minLength(1), z.maxLength(ROUND_MAX_ANSWERS)),
  /** Those of its scenarios that do not ship with Mend, whole. */
  scenarios: z.array(ScenarioSchema).check(z.maxLength(100)),
  /** At most one for each rater and answer. */
  ratings: z.array(RatingSchema).check(z.maxLength(ROUND_MAX_RATINGS)),
});
export type RatingRound = z.infer<typeof RatingRoundSchema>;
