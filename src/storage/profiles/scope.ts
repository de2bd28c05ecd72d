import { FIRST_PROFILE_ID, isProfileId } from "#schema/profile.ts";

/** What belongs to Mend on this device, and to nobody else who serves pages from the same address. */
const HOUSE = "mend";

/**
 * The name under which all that is a profile’s lies: its database, its channel between tabs, and its keys (with a colon behind it). The
 * first has the names that Mend had before there were profiles, so that nothing had to be moved.
 */
export function scopeOf(profileId: string): string {
  return profileId === FIRST_PROFILE_ID ? HOUSE : `${HOUSE}-${profileId}`;
}

/** Whose a database of that name is; null where it is no profile’s. */
export function profileIdOf(scope: string): string | null {
  if (scope === HOUSE) return FIRST_PROFILE_ID;
  const id = scope.startsWith(`${HOUSE}-`) ? scope.slice(HOUSE.length + 1) : "";
  return id !== FIRST_PROFILE_ID && isProfileId(id) ? id : null;
}
