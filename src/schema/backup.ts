/**
 * A backup: everything that a person has in Mend, in one JSON file that they keep. Written by storage/make-backup.ts, read by storage/read-backup.ts.
 * Files of old versions must stay readable for years: a change here obliges a new version and a way to read the old one.
 */
import * as z from "zod/mini";
import { TakenAssignmentSchema } from "./assignment.ts";
import { AttemptSchema } from "./attempt.ts";
import { DrillRunSchema } from "./drill-run.ts";
import { MomentSchema } from "./moment.ts";
import { RatingRoundSchema } from "./rating-round.ts";
import { ScenarioSchema } from "./scenario.ts";
import { SettingsSchema } from "./settings.ts";

export const BACKUP_FORMAT = "mend-backup";
export const BACKUP_VERSION = 3;

/** Largest file that is read, in UTF-16 units, and the most values in it. */
export const BACKUP_MAX_LENGTH = 50_000_000;
export const BACKUP_MAX_VALUES = 2_000_000;

export const BackupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  /** The program that wrote it, with its version. */
  app: z.string().check(z.minLength(1), z.maxLength(80)),
  /** When it was written, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  attempts: z.array(AttemptSchema).check(z.maxLength(50_000)),
  drillRuns: z.array(DrillRunSchema).check(z.maxLength(50_000)),
  ownScenarios: z.array(ScenarioSchema).check(z.maxLength(5000)),
  assignments: z.array(TakenAssignmentSchema).check(z.maxLength(5000)),
  ratingRounds: z.array(RatingRoundSchema).check(z.maxLength(1000)),
  settings: z.optional(SettingsSchema),
});
export type Backup = z.infer<typeof BackupSchema>;
