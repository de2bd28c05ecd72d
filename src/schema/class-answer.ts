/**
 * An answer for a class: what a student hands to the supervisor from their own device, as a link or a file. Made by features/hand-in, read by
 * exchange/class-answers; kept by neither.
 */
import * as z from "zod/mini";
import { IdSchema } from "./scenario.ts";

export const CLASS_ANSWER_FORMAT = "mend-class-answer";
export const CLASS_ANSWER_VERSION = 1;

/** Longest answer that is handed in, in UTF-16 units: some 700 words, far more than fits on a projector. */
export const CLASS_ANSWER_MAX_LENGTH = 4000;

/** Longest name, in UTF-16 units. */
export const CLASS_ANSWER_NAME_MAX_LENGTH = 60;

export const ClassAnswerSchema = z.strictObject({
  format: z.literal(CLASS_ANSWER_FORMAT),
  version: z.literal(CLASS_ANSWER_VERSION),
  scenarioId: IdSchema,
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(CLASS_ANSWER_MAX_LENGTH)),
  /** As the student wants to be called; may be empty. */
  name: z.string().check(z.trim(), z.maxLength(CLASS_ANSWER_NAME_MAX_LENGTH)),
});
export type ClassAnswer = z.infer<typeof ClassAnswerSchema>;
