import type { AttemptLog } from "#storage/attempt-log.ts";
import { removeText, textKeys } from "#storage/local-text.ts";
import { settingsStore } from "#storage/settings.ts";

/** Deletes attempts, own scenarios, drafts, and settings from this device. The primer is not offered again. */
export async function deleteEverything(log: AttemptLog): Promise<void> {
  await log.clearAttempts();
  for (const { id } of log.ownScenarios) await log.removeOwnScenario(id);
  settingsStore.getState().clearAll();
  // Drafts, and whatever else a room keeps under the house’s prefix.
  for (const key of textKeys()) if (key.startsWith("mend:")) removeText(key);
}
