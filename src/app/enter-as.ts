import { chooseProfile } from "#storage/profiles/tab-profile.ts";

/** This tab becomes that person’s, from the home screen on. What is here is theirs from the first line: so the page is loaded anew. */
export function enterAs(profileId: string): void {
  chooseProfile(profileId);
  location.hash = "#/";
  location.reload();
}
