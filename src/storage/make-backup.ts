import type { Attempt } from "#schema/attempt.ts";
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from "#schema/backup.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Settings } from "#schema/settings.ts";
import { settingsOf } from "./settings.ts";

export interface BackupContent {
  readonly attempts: readonly Attempt[];
  readonly drillRuns: readonly DrillRun[];
  readonly ownScenarios: readonly Scenario[];
  readonly settings: Settings;
  /** Now, in milliseconds since 1970 (UTC). */
  readonly at: number;
  /** The program that writes it, with its version. */
  readonly app?: string;
}

/** The text of a backup file: JSON that a person can read. `readBackup` reads it again. */
export function makeBackup({ attempts, drillRuns, ownScenarios, settings, at, app = "Mend" }: BackupContent): string {
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    app,
    at,
    attempts: [...attempts],
    drillRuns: [...drillRuns],
    ownScenarios: [...ownScenarios],
    settings: settingsOf(settings),
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
