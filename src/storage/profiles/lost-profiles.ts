import type { Profile } from "#schema/profile.ts";
import { keysOf, onDevice } from "../device.ts";
import { RECORD_KINDS } from "../records.ts";
import { scopeIn, toldBy } from "./kept-keys.ts";
import { readProfile, type ProfileContents } from "./profile-contents.ts";
import { profileIdOf } from "./scope.ts";

interface LostProfile {
  readonly id: string;
  readonly contents: ProfileContents;
}

/**
 * Profiles of which the device keeps something though they are on no list: where the list was damaged, say. Looks at the names of the
 * databases, where the browser tells them, and of the keys.
 */
export async function findLostProfiles(listed: readonly Profile[]): Promise<readonly LostProfile[]> {
  // Only somebody who practiced has some keys; that the app is ready offline, say, is the device’s.
  const keys = (onDevice(keysOf) ?? []).filter((key) => ["draft", "theirs"].includes(toldBy(key) ?? "nothing"));
  const scopes = [...(await databaseNames()), ...keys.map(scopeIn)];
  const ids = new Set(scopes.map(profileIdOf).filter((id) => id !== null));
  const lost: LostProfile[] = [];
  for (const id of ids) {
    if (listed.some((profile) => profile.id === id)) continue;
    const contents = await readProfile(id).catch(() => null);
    if (contents !== null && holdsAnything(contents)) lost.push({ id, contents });
  }
  return lost;
}

function holdsAnything({ records, drafts }: ProfileContents): boolean {
  return drafts > 0 || RECORD_KINDS.some((kind) => records[kind].length > 0);
}

async function databaseNames(): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}
