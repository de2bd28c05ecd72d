/**
 * A run of one drill: five to twelve items, and how each came out. Kept by the drill route after every item, so that a crash costs
 * at most the one being answered; read by progress and by backups.
 */
import * as z from "zod/mini";
import { ANSWER_MAX_LENGTH, InSessionSchema } from "./attempt.ts";
import { MomentSchema } from "./moment.ts";
import { IdSchema } from "./scenario.ts";
import { DRILLS } from "./vocabulary.ts";

export const DRILL_RUN_SCHEMA_VERSION = 1;

export const DrilledSchema = z.strictObject({
  /** The item’s id: that of the rated answer, or of what was asked for. */
  item: z.string().check(z.minLength(1), z.maxLength(160)),
  /** The scenario that it was taken from: whoever drilled it has met its words. */
  scenarioId: IdSchema,
  /** How many of its questions came out as the raters, or the reading of the answer, have it. */
  met: z.int().check(z.nonnegative()),
  of: z.int().check(z.positive()),
  /** What the trainee wrote; null where nothing was to be written. */
  text: z.nullable(z.string().check(z.maxLength(ANSWER_MAX_LENGTH))),
});
export type Drilled = z.infer<typeof DrilledSchema>;

export const DrillRunSchema = z.strictObject({
  schemaVersion: z.literal(DRILL_RUN_SCHEMA_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  drill: z.enum(DRILLS),
  session: z.nullable(InSessionSchema),
  /** When its last item was answered, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  /** Time spent on its items, in milliseconds. */
  durationMs: z.int().check(z.nonnegative()),
  /** How many items it has when it is done. */
  length: z.int().check(z.positive()),
  items: z.array(DrilledSchema).check(z.maxLength(40)),
});
export type DrillRun = z.infer<typeof DrillRunSchema>;
