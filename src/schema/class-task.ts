/**
 * A class task: what a student sees of a supervisor’s own scenario, as it stands in a link. Only what the client says and what must be known:
 * nothing that gives an answer away. Made by exchange/class-answers, read by features/hand-in; kept by neither. A shipped scenario needs none:
 * its id is enough.
 */
import * as z from "zod/mini";
import { IdSchema, ScenarioSchema } from "./scenario.ts";

export const CLASS_TASK_FORMAT = "mend-class-task";
export const CLASS_TASK_VERSION = 1;

const { title, setting, client, context, statement, contentNote } = ScenarioSchema.shape;

export const ClassTaskSchema = z.strictObject({
  format: z.literal(CLASS_TASK_FORMAT),
  version: z.literal(CLASS_TASK_VERSION),
  scenarioId: IdSchema,
  title,
  setting,
  client,
  context,
  statement,
  contentNote,
});
export type ClassTask = z.infer<typeof ClassTaskSchema>;
