import { calledName } from "#schema/profile.ts";
import type { Settings } from "#schema/settings.ts";
import { APP_VERSION } from "#offline/version.ts";
import { makeBackup } from "#storage/make-backup.ts";
import { readProfile } from "#storage/profiles/profile-contents.ts";
import { profilesStore } from "#storage/profiles/profiles.ts";
import { tabProfile } from "#storage/profiles/tab-profile.ts";
import type { Records } from "#storage/records.ts";
import { settingsOf, settingsStore } from "#storage/settings.ts";
import { saveFile } from "#ui/save-file.ts";

/** Saves everything that is kept of this tab’s person, settings included, as “mend-backup-2026-11-23.json”. */
export function saveBackup(records: Records, now = new Date()): void {
  save(tabProfile.id, { records, settings: settingsOf(settingsStore.getState()) }, now);
}

/** The same of anybody on this device. Rejects with a `StorageError` where the browser does not let it be read. */
export async function saveBackupOf(profileId: string, now = new Date()): Promise<void> {
  save(profileId, await readProfile(profileId), now);
}

function save(profileId: string, { records, settings }: { readonly records: Records; readonly settings: Settings }, now: Date): void {
  const text = makeBackup({ records, settings, at: now.getTime(), app: `Mend ${APP_VERSION}` });
  saveFile(["mend-backup", ...whoseInFileName(profileId), `${localDay(now)}.json`].join("-"), text);
}

/**
 * The name stands in the file’s name, and only where several people would mix their files up. In the file it does not stand: a backup may
 * be handed on, to ask for help say, and may be restored into another’s history.
 */
function whoseInFileName(profileId: string): readonly string[] {
  const { profiles } = profilesStore.getState();
  const profile = profiles.find(({ id }) => id === profileId);
  if (profiles.length < 2 || profile === undefined) return [];
  const name = calledName(profile)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return [name === "" ? profile.id : name];
}

function localDay(now: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}
