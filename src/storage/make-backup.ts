import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from "#schema/backup.ts";
import type { Settings } from "#schema/settings.ts";
import type { Records } from "./records.ts";
import { settingsOf } from "./settings.ts";

export interface BackupContent {
  readonly records: Records;
  readonly settings: Settings;
  /** Now, in milliseconds since 1970 (UTC). */
  readonly at: number;
  /** The program that writes it, with its version. */
  readonly app?: string;
}

/** The text of a backup file: JSON that a person can read. `readBackup` reads it again. */
export function makeBackup({ records, settings, at, app = "Mend" }: BackupContent): string {
  const { attempts, drillRuns, ownScenarios, assignments, ratingRounds } = records;
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    app,
    at,
    attempts: [...attempts],
    drillRuns: [...drillRuns],
    ownScenarios: [...ownScenarios],
    assignments: [...assignments],
    ratingRounds: [...ratingRounds],
    settings: settingsOf(settings),
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
