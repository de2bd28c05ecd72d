import { keysOf, onTab } from "../device.ts";
import { readProfiles, writeProfiles } from "./profile-list.ts";
import { scopeOf } from "./scope.ts";

const KEY = "mend-profile";

interface TabProfile {
  readonly id: string;
  /** Whether it was taken for want of a better one, among several: then somebody should be asked. */
  readonly isGuess: boolean;
}

/** Whose this tab is. Settled once, when the page loads, so that two tabs can be two people’s; another choice needs a reload. */
export const tabProfile: TabProfile = settle();

/** The name of the database and of the channel of this tab’s profile, and the beginning of its keys. */
export const TAB_SCOPE = scopeOf(tabProfile.id);

function settle(): TabProfile {
  const { profiles, lastId } = readProfiles();
  const remembered = onTab((storage) => storage.getItem(KEY));
  if (profiles.some(({ id }) => id === remembered)) return { id: remembered ?? lastId, isGuess: false };
  // With one person alone there is nothing to ask; it is theirs also after another was added.
  if (profiles.length === 1) remember(lastId);
  // A tab that cannot remember an answer would ask at every page.
  return { id: lastId, isGuess: profiles.length > 1 && onTab((storage) => storage.length) !== null };
}

/** From its next load on, the tab is this profile’s, and so are new tabs that nobody has chosen for. */
export function chooseProfile(id: string): void {
  if (id !== tabProfile.id) forgetTab();
  remember(id);
  writeProfiles({ ...readProfiles(), lastId: id });
}

function remember(id: string): void {
  onTab((storage) => storage.setItem(KEY, id));
}

/** What the tab remembers of somebody: what they searched for, say. */
function forgetTab(): void {
  onTab((storage) => {
    for (const key of keysOf(storage)) if (key.startsWith("mend")) storage.removeItem(key);
  });
}
