import type { Backup } from "#schema/backup.ts";
import { DEFAULT_SETTINGS } from "#schema/settings.ts";
import type { AttemptLog, RestoreCounts } from "#storage/attempt-log.ts";
import { settingsOf, settingsStore } from "#storage/settings.ts";

/** Merges a backup into what is here. Its settings hold only where nothing was set yet: on a new device, that is. */
export async function restoreBackup(log: AttemptLog, backup: Backup): Promise<RestoreCounts> {
  const { primerSeen, ...mine } = settingsOf(settingsStore.getState());
  const untouched = JSON.stringify({ ...mine, primerSeen: DEFAULT_SETTINGS.primerSeen }) === JSON.stringify(DEFAULT_SETTINGS);
  if (backup.settings && untouched)
    settingsStore.getState().change({ ...backup.settings, primerSeen: primerSeen || backup.settings.primerSeen });
  return log.restore(backup);
}
