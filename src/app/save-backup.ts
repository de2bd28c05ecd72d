import { APP_VERSION } from "#offline/version.ts";
import { makeBackup } from "#storage/make-backup.ts";
import type { Records } from "#storage/records.ts";
import { settingsOf, settingsStore } from "#storage/settings.ts";
import { saveFile } from "#ui/save-file.ts";

/** Saves everything that is kept, settings included, as “mend-backup-2026-11-23.json”. */
export function saveBackup(records: Records, now = new Date()): void {
  const text = makeBackup({ records, settings: settingsOf(settingsStore.getState()), at: now.getTime(), app: `Mend ${APP_VERSION}` });
  saveFile(`mend-backup-${localDay(now)}.json`, text);
}

function localDay(now: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}
