import { catalogue } from "#content/catalogue.ts";
import { freeId } from "#content/free-id.ts";
import type { Backup } from "#schema/backup.ts";
import type { Scenario } from "#schema/scenario.ts";
import { DEFAULT_SETTINGS } from "#schema/settings.ts";
import type { AttemptLog, RestoreCounts } from "#storage/attempt-log.ts";
import { settingsOf, settingsStore } from "#storage/settings.ts";

/**
 * Merges a backup into what is here. Its settings hold only where nothing was set yet: on a new device, that is. A scenario of its own under
 * the id of a shipped one is kept beside that one, under an id that is free.
 */
export async function restoreBackup(log: AttemptLog, backup: Backup): Promise<RestoreCounts> {
  const { primerSeen, ...mine } = settingsOf(settingsStore.getState());
  const untouched = JSON.stringify({ ...mine, primerSeen: DEFAULT_SETTINGS.primerSeen }) === JSON.stringify(DEFAULT_SETTINGS);
  if (backup.settings && untouched)
    settingsStore.getState().change({ ...backup.settings, primerSeen: primerSeen || backup.settings.primerSeen });
  return log.restore({ ...backup, ownScenarios: besideShipped(backup.ownScenarios) });
}

/** Says the same each time, whatever is here: a backup that is restored twice brings nothing twice. */
function besideShipped(scenarios: readonly Scenario[]): Scenario[] {
  const shipped = new Set(catalogue.map(({ id }) => id));
  const taken = new Set([...shipped, ...scenarios.map(({ id }) => id)]);
  return scenarios.map((scenario) => {
    if (!shipped.has(scenario.id)) return scenario;
    const id = freeId(scenario.id, taken);
    taken.add(id);
    return { ...scenario, id };
  });
}
