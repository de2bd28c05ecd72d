import type { AttemptLog } from "#storage/attempt-log.ts";
import { removeText, textKeys } from "#storage/local-text.ts";
import { unnameWhoIsAlone } from "#storage/profiles/profiles.ts";
import { settingsStore } from "#storage/settings.ts";

/**
 * Deletes all that is kept of this tab’s person, drafts and settings included, from this device, also what could not be read: Mend is then
 * as on the first day. Their name stays where there are others, to whom they are known by it.
 */
export async function deleteEverything(log: AttemptLog): Promise<void> {
  await log.clearAll();
  settingsStore.getState().clearAll();
  // Drafts, and whatever else a room keeps.
  for (const key of textKeys()) removeText(key);
  unnameWhoIsAlone();
}
