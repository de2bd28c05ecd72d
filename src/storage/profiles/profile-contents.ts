import { deleteDB } from "idb";
import { parseSettings, type Settings } from "#schema/settings.ts";
import { keysOf, onDevice } from "../device.ts";
import { openIndexedDbStores } from "../indexed-db-stores.ts";
import { RECORD_KINDS, type Records } from "../records.ts";
import { countDrafts } from "./kept-keys.ts";
import { dropProfile } from "./profiles.ts";
import { scopeOf } from "./scope.ts";

/** All that is kept of one profile, whether or not the tab is of it. */
export interface ProfileContents {
  readonly records: Records;
  readonly settings: Settings;
  /** How many answers, scenarios and assignments are begun, and results chosen from, and not finished. */
  readonly drafts: number;
}

/** Reads what is kept of a profile. Rejects with a `StorageError` where the browser does not let it. */
export async function readProfile(id: string): Promise<ProfileContents> {
  const stores = await openIndexedDbStores(scopeOf(id));
  try {
    const [attempts, drillRuns, ownScenarios, assignments, ratingRounds] = await Promise.all([
      stores.attempts.list(),
      stores.drillRuns.list(),
      stores.ownScenarios.list(),
      stores.assignments.list(),
      stores.ratingRounds.list(),
    ]);
    const drafts = countDrafts(keysOfProfile(id));
    return { records: { attempts, drillRuns, ownScenarios, assignments, ratingRounds }, settings: settingsIn(id), drafts };
  } finally {
    stores.close();
  }
}

/** How long the browser may take to delete an emptied database that another tab may hold, in milliseconds. */
const DELETE_PATIENCE_MS = 1000;

/**
 * Erases all that is kept of a profile and takes it off the list, unless it is the last. Rejects, with the profile still listed, where the
 * browser does not let its records be erased.
 */
export async function eraseProfile(id: string): Promise<void> {
  const scope = scopeOf(id);
  const stores = await openIndexedDbStores(scope);
  for (const kind of RECORD_KINDS) await stores[kind].clear();
  stores.close();
  const isDeleted = deleteDB(scope).catch(() => undefined);
  await Promise.race([isDeleted, new Promise((resolve) => setTimeout(resolve, DELETE_PATIENCE_MS))]);
  // At once with its keys, so that nobody finds them on no list; a tab that is of this profile lets go when it hears of it.
  dropProfile(id);
  for (const key of keysOfProfile(id)) onDevice((storage) => storage.removeItem(key));
}

function keysOfProfile(id: string): readonly string[] {
  return (onDevice(keysOf) ?? []).filter((key) => key.startsWith(`${scopeOf(id)}:`));
}

/** As `settingsStore` keeps them. */
function settingsIn(id: string): Settings {
  const text = onDevice((storage) => storage.getItem(`${scopeOf(id)}:settings`));
  try {
    const { state }: { state?: unknown } = JSON.parse(text ?? "{}") ?? {};
    return parseSettings(state);
  } catch {
    return parseSettings(null);
  }
}
