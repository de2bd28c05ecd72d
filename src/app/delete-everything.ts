import type { AttemptLog } from "#storage/attempt-log.ts";
import { removeText, textKeys } from "#storage/local-text.ts";
import { settingsStore } from "#storage/settings.ts";

/** Deletes all that is kept, drafts and settings included, from this device, also what could not be read: Mend is then as on the first day. */
export async function deleteEverything(log: AttemptLog): Promise<void> {
  await log.clearAll();
  settingsStore.getState().clearAll();
  // Drafts, and whatever else a room keeps under the house’s prefix.
  for (const key of textKeys()) if (key.startsWith("mend:")) removeText(key);
}
