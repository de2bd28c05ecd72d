import { parseProfiles, type Profiles } from "#schema/profile.ts";
import { onDevice } from "../device.ts";

/** Kept apart from what is anybody’s: no profile’s keys begin with it. */
export const PROFILES_KEY = "mend-profiles";

/** Who practices on this device, as it is kept now: another tab may have changed it. A list that cannot be read has the first alone. */
export function readProfiles(): Profiles {
  const text = onDevice((storage) => storage.getItem(PROFILES_KEY));
  try {
    return parseProfiles(JSON.parse(text ?? "null"));
  } catch {
    return parseProfiles(null);
  }
}

/** Whether the device took it. */
export function writeProfiles(profiles: Profiles): boolean {
  return (
    onDevice((storage) => {
      storage.setItem(PROFILES_KEY, JSON.stringify(profiles));
      return true;
    }) ?? false
  );
}
