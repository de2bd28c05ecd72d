import { APP_VERSION } from "#offline/version.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { Scenario } from "#schema/scenario.ts";
import { makeBackup } from "#storage/make-backup.ts";
import { settingsOf, settingsStore } from "#storage/settings.ts";
import { saveFile } from "#ui/save-file.ts";

interface Kept {
  readonly attempts: readonly Attempt[];
  readonly drillRuns: readonly DrillRun[];
  readonly ownScenarios: readonly Scenario[];
}

/** Saves everything that is kept, settings included, as “mend-backup-2026-11-23.json”. */
export function saveBackup({ attempts, drillRuns, ownScenarios }: Kept, now = new Date()): void {
  const text = makeBackup({
    attempts,
    drillRuns,
    ownScenarios,
    settings: settingsOf(settingsStore.getState()),
    at: now.getTime(),
    app: `Mend ${APP_VERSION}`,
  });
  saveFile(`mend-backup-${localDay(now)}.json`, text);
}

function localDay(now: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}
