import type { Attempt } from "#schema/attempt.ts";
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from "#schema/backup.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Settings } from "#schema/settings.ts";

export interface BackupContent {
  readonly attempts: readonly Attempt[];
  readonly ownScenarios: readonly Scenario[];
  readonly settings: Settings;
  /** Now, in milliseconds since 1970 (UTC). */
  readonly at: number;
  /** The program that writes it, with its version. */
  readonly app?: string;
}

/** The text of a backup file: JSON that a person can read. `readBackup` reads it again. */
export function makeBackup({ attempts, ownScenarios, settings, at, app = "Mend" }: BackupContent): string {
  const { theme, textSize, selfRating, voice, primerSeen } = settings;
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    app,
    at,
    attempts: [...attempts],
    ownScenarios: [...ownScenarios],
    settings: { theme, textSize, selfRating, voice, primerSeen },
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
