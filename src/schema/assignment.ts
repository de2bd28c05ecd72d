/**
 * An assignment: moments to practice, how, and a note, as a supervisor hands it out in a file or a link (exchange/assignments). What is kept
 * of one that was taken on is a `TakenAssignment`; its answers are attempts, whose `session` names the assignment and the task.
 */
import * as z from "zod/mini";
import { MomentSchema } from "./moment.ts";
import { IdSchema, ScenarioSchema } from "./scenario.ts";
import { DELIVERIES } from "./vocabulary.ts";

export const ASSIGNMENT_FORMAT = "mend-assignment";
export const ASSIGNMENT_VERSION = 1;

export const ASSIGNMENT_MAX_TASKS = 20;

/** How many tries at the same words are asked for. */
export const ASSIGNED_TRIES = [1, 2, 3, 4, 5] as const;
/** When the feedback is shown: after each answer, or once everything is handed in. */
export const FEEDBACK_TIMES = ["now", "later"] as const;
export type FeedbackTime = (typeof FEEDBACK_TIMES)[number];

export const AssignmentTaskSchema = z.strictObject({ scenarioId: IdSchema, delivery: z.nullable(z.enum(DELIVERIES)) });
export type AssignmentTask = z.infer<typeof AssignmentTaskSchema>;

export const AssignmentSchema = z.strictObject({
  format: z.literal(ASSIGNMENT_FORMAT),
  version: z.literal(ASSIGNMENT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** Who gives it, as they want to be called; may be empty. */
  by: z.string().check(z.trim(), z.maxLength(80)),
  note: z.string().check(z.trim(), z.maxLength(2000)),
  /** When it was made, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  selfRating: z.boolean(),
  tries: z.literal([...ASSIGNED_TRIES]),
  feedback: z.enum(FEEDBACK_TIMES),
  tasks: z.array(AssignmentTaskSchema).check(z.minLength(1), z.maxLength(ASSIGNMENT_MAX_TASKS)),
  /** Those of its scenarios that do not ship with Mend, whole. */
  scenarios: z.array(ScenarioSchema).check(z.maxLength(ASSIGNMENT_MAX_TASKS)),
});
export type Assignment = z.infer<typeof AssignmentSchema>;

/** An assignment as it is being made: anything may still be missing. Kept by storage/assignment-draft.ts. */
export const AssignmentDraftSchema = z.strictObject({
  title: z.string().check(z.maxLength(120)),
  by: z.string().check(z.maxLength(80)),
  note: z.string().check(z.maxLength(2000)),
  selfRating: z.boolean(),
  tries: z.literal([...ASSIGNED_TRIES]),
  feedback: z.enum(FEEDBACK_TIMES),
  tasks: z.array(AssignmentTaskSchema).check(z.maxLength(ASSIGNMENT_MAX_TASKS)),
  /** Scenarios that came with the file that it was opened from, whole. */
  scenarios: z.array(ScenarioSchema).check(z.maxLength(ASSIGNMENT_MAX_TASKS)),
  /** The assignment that was last made of it, so that its link and its file are one and the same; null before. */
  made: z.nullable(AssignmentSchema),
});
export type AssignmentDraft = z.infer<typeof AssignmentDraftSchema>;

export const TAKEN_ASSIGNMENT_SCHEMA_VERSION = 1;

/** An assignment that was taken on, on this device. Its id is the assignment’s. */
export const TakenAssignmentSchema = z.strictObject({
  schemaVersion: z.literal(TAKEN_ASSIGNMENT_SCHEMA_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  /** When it was taken on, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  assignment: AssignmentSchema,
  /** A random id of this taking on, so that a student’s newer result takes the place of the older; absent where it was taken on before there were any. */
  taking: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  /** When the result was saved last, in milliseconds since 1970 (UTC); null before. */
  handedInAt: z.nullable(MomentSchema),
});
export type TakenAssignment = z.infer<typeof TakenAssignmentSchema>;
