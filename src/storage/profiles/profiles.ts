import { createStore } from "zustand/vanilla";
import { MOST_PROFILES, nameKey, type Profile, PROFILE_NAME_MAX_LENGTH, tidyName } from "#schema/profile.ts";
import { onDevice } from "../device.ts";
import { PROFILES_KEY, readProfiles, writeProfiles } from "./profile-list.ts";
import { tabProfile } from "./tab-profile.ts";

/** Why a name cannot be had: it is empty or too long, somebody else has it, there are as many as may be, or the device keeps nothing. */
export type NameProblem = "empty" | "too_long" | "taken" | "too_many" | "not_kept";

/** Everybody who practices on this device, as it was known last. */
export const profilesStore = createStore<{ readonly profiles: readonly Profile[] }>(() => ({ profiles: readProfiles().profiles }));

/** Whether this browser lets a list be kept at all. */
export function canKeepProfiles(): boolean {
  return onDevice((storage) => storage.length) !== null;
}

/** The name as it would be kept, or why it cannot be; `self` is whoever is renamed. */
function checkName(typed: string, self: string | null = null): { readonly name: string } | { readonly problem: NameProblem } {
  const name = tidyName(typed);
  if (nameKey(name) === "") return { problem: "empty" };
  if (name.length > PROFILE_NAME_MAX_LENGTH) return { problem: "too_long" };
  const others = readProfiles().profiles.filter(({ id }) => id !== self);
  return others.some((other) => other.name !== null && nameKey(other.name) === nameKey(name)) ? { problem: "taken" } : { name };
}

/** Adds a profile under an id of its own. Null, or why not. */
export function addProfile(id: string, typed: string, at: number): NameProblem | null {
  const checked = checkName(typed);
  return "problem" in checked ? checked.problem : append({ id, name: checked.name, at });
}

/** Lists what was found again (lost-profiles.ts), under its id until somebody names it. Null, or why not. */
export function bringBackProfile(id: string, at: number): NameProblem | null {
  return append({ id, name: null, at });
}

/** Null, or why not. */
export function renameProfile(id: string, typed: string): NameProblem | null {
  const checked = checkName(typed, id);
  if ("problem" in checked) return checked.problem;
  return change((profiles) => profiles.map((profile) => (profile.id === id ? { ...profile, name: checked.name } : profile)));
}

/** Takes the name of whoever is alone here: nobody has to be told apart any more. Where there are several, nothing changes. */
export function unnameWhoIsAlone(): void {
  if (readProfiles().profiles.length === 1) change((profiles) => profiles.map((profile) => ({ ...profile, name: null })));
}

/** Takes a profile off the list; what is in it is erased by `eraseProfile`. The last one stays. Null, or why not. */
export function dropProfile(id: string): NameProblem | null {
  return change((profiles) => {
    const left = profiles.filter((profile) => profile.id !== id);
    return left.length > 0 ? left : profiles;
  });
}

/** Keeps the list as other tabs change it, and tells when this tab’s profile is gone from it. What comes back ends that. */
export function watchProfiles(onGone: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key !== PROFILES_KEY && key !== null) return;
    const { profiles } = readProfiles();
    profilesStore.setState({ profiles });
    if (!profiles.some(({ id }) => id === tabProfile.id)) onGone();
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}

function append(profile: Profile): NameProblem | null {
  const { profiles } = readProfiles();
  if (profiles.length >= MOST_PROFILES) return "too_many";
  return profiles.some(({ id }) => id === profile.id) ? null : change((all) => [...all, profile]);
}

function change(changed: (profiles: readonly Profile[]) => readonly Profile[]): NameProblem | null {
  const before = readProfiles();
  const profiles = changed(before.profiles);
  if (!writeProfiles({ ...before, profiles })) return "not_kept";
  profilesStore.setState({ profiles });
  return null;
}
