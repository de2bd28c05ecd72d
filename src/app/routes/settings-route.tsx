import { useStore } from "zustand";
import { RoomPressure } from "#features/practice/room/room-pressure.tsx";
import { ReturnsADayChoice } from "#features/returns/returns-a-day.tsx";
import { SettingsScreen } from "#features/settings/settings-screen.tsx";
import type { Records } from "#storage/records.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { deleteEverything } from "../delete-everything.ts";
import { InstallSection } from "../install-section.tsx";
import { OfflineSection } from "../offline-section.tsx";
import { restoreBackup } from "../restore-backup.ts";
import { saveBackup } from "../save-backup.ts";

export function SettingsRoute() {
  const settings = useStore(settingsStore);
  const log = useAttemptLog((whole) => whole);
  return (
    <SettingsScreen
      settings={settings}
      onChange={(change) => settings.change(change)}
      data={{
        amount: amountOf(log),
        kept: log.kept,
        setAside: log.setAside,
        onSaveBackup: () => saveBackup(log),
        onRestore: (backup) => restoreBackup(log, backup),
        onDeleteAll: () => deleteEverything(log),
      }}
      room={<RoomPressure pressure={settings.pressure} onChange={(pressure) => settings.change({ pressure })} />}
      returns={<ReturnsADayChoice value={settings.returnsADay} onChange={(returnsADay) => settings.change({ returnsADay })} />}
      offline={<OfflineSection />}
      install={<InstallSection />}
    />
  );
}

const amountOf = ({ attempts, drillRuns, ownScenarios, assignments, ratingRounds }: Records) => ({
  attempts: attempts.length,
  drillRuns: drillRuns.length,
  ownScenarios: ownScenarios.length,
  assignments: assignments.length,
  ratingRounds: ratingRounds.length,
});
