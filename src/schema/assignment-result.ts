/**
 * A result: what a student hands back for an assignment, as a file that they save and give away themselves (exchange/assignments). Made of
 * attempts, with only what a supervisor needs of each; read by features/results and kept nowhere.
 */
import * as z from "zod/mini";
import { ASSIGNED_TRIES, ASSIGNMENT_MAX_TASKS, AssignmentTaskSchema, FEEDBACK_TIMES } from "./assignment.ts";
import { ANSWER_MAX_LENGTH, AppealSchema } from "./attempt.ts";
import { MomentSchema } from "./moment.ts";
import { LevelsSchema, ReportSchema } from "./report.ts";
import { ScenarioSchema } from "./scenario.ts";
import { DELIVERIES, SKILLS } from "./vocabulary.ts";

export const RESULT_FORMAT = "mend-result";
export const RESULT_VERSION = 1;

export const RESULT_NAME_MAX_LENGTH = 80;
export const RESULT_NOTE_MAX_LENGTH = 2000;

const id = z.string().check(z.minLength(1), z.maxLength(80));

export const ResultAttemptSchema = z.strictObject({
  /** The attempt’s own id: two results that share one are the same student’s. */
  id,
  /** Which task it answers, from 0. */
  task: z.int().check(z.nonnegative(), z.maximum(ASSIGNMENT_MAX_TASKS - 1)),
  delivery: z.nullable(z.enum(DELIVERIES)),
  /** The client’s words as they stood when they were answered. */
  statement: z.string().check(z.maxLength(2000)),
  text: z.string().check(z.maxLength(ANSWER_MAX_LENGTH)),
  selfRating: z.nullable(LevelsSchema),
  /** As it was read on the student’s device. */
  report: ReportSchema,
  /** When it was handed in, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  /** From the first key to handing in, in milliseconds. */
  durationMs: z.int().check(z.nonnegative()),
  /** The one skill whose words were rewritten; null where the whole was said. */
  redone: z.nullable(z.enum(SKILLS)),
  appeals: z.array(AppealSchema).check(z.maxLength(100)),
});
export type ResultAttempt = z.infer<typeof ResultAttemptSchema>;

export const AssignmentResultSchema = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  version: z.literal(RESULT_VERSION),
  assignment: z.strictObject({
    id,
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    at: MomentSchema,
    selfRating: z.boolean(),
    tries: z.literal([...ASSIGNED_TRIES]),
    feedback: z.enum(FEEDBACK_TIMES),
    tasks: z.array(AssignmentTaskSchema).check(z.minLength(1), z.maxLength(ASSIGNMENT_MAX_TASKS)),
  }),
  /** The random id of its being taken on: two results with the same one are the same student’s. Absent in older files. */
  taking: z.optional(id),
  /** Those of the assignment’s scenarios that do not ship with Mend, whole. */
  scenarios: z.array(ScenarioSchema).check(z.maxLength(ASSIGNMENT_MAX_TASKS)),
  student: z.strictObject({
    /** As they want to be called; may be empty. */
    name: z.string().check(z.trim(), z.maxLength(RESULT_NAME_MAX_LENGTH)),
    note: z.string().check(z.trim(), z.maxLength(RESULT_NOTE_MAX_LENGTH)),
  }),
  /** When it was saved, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  /** Oldest first. */
  attempts: z.array(ResultAttemptSchema).check(z.minLength(1), z.maxLength(500)),
  /** How many attempts the student left out. */
  leftOut: z.int().check(z.nonnegative()),
});
export type AssignmentResult = z.infer<typeof AssignmentResultSchema>;

/** What a student chose so far for the handing over. Kept by storage/hand-over-draft.ts. */
export const HandOverDraftSchema = z.strictObject({
  name: z.string().check(z.maxLength(RESULT_NAME_MAX_LENGTH)),
  note: z.string().check(z.maxLength(RESULT_NOTE_MAX_LENGTH)),
  /** The ids of the attempts that stay behind. */
  leftOut: z.array(id).check(z.maxLength(500)),
});
export type HandOverDraft = z.infer<typeof HandOverDraftSchema>;
