import { MOST_PROFILES, PROFILE_NAME_MAX_LENGTH } from "#schema/profile.ts";
import type { NameProblem } from "#storage/profiles/profiles.ts";

/** What a person reads where a name cannot be had. */
export const NAME_PROBLEMS: Record<NameProblem, string> = {
  empty: "Please write a name, or what you want to be called here.",
  too_long: `Please keep it to ${PROFILE_NAME_MAX_LENGTH} characters.`,
  taken: "Somebody here has that name already. A last initial may help.",
  too_many: `There are ${MOST_PROFILES} people on this device, which is as many as Mend keeps apart.`,
  not_kept: "This browser wouldn’t keep the name: its storage is blocked or full.",
};
