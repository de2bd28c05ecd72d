import { useStore } from "zustand";
import { RoomPressure } from "#features/practice/room/room-pressure.tsx";
import { ReturnsADayChoice } from "#features/returns/returns-a-day.tsx";
import { SettingsScreen } from "#features/settings/settings-screen.tsx";
import { calledName } from "#schema/profile.ts";
import { profilesStore } from "#storage/profiles/profiles.ts";
import { tabProfile } from "#storage/profiles/tab-profile.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { deleteEverything } from "../delete-everything.ts";
import { InstallSection } from "../install-section.tsx";
import { OfflineSection } from "../offline-section.tsx";
import { restoreBackup } from "../restore-backup.ts";
import { saveBackup } from "../save-backup.ts";
import { amountOf } from "./amount-of.ts";
import { People } from "./people.tsx";

/** `part` names the section that somebody came for, if any. */
export function SettingsRoute({ part = null }: { readonly part?: string | null }) {
  const settings = useStore(settingsStore);
  const log = useAttemptLog((whole) => whole);
  const { profiles } = useStore(profilesStore);
  const here = profiles.find(({ id }) => id === tabProfile.id);
  const whose = profiles.length > 1 && here ? calledName(here) : null;
  return (
    <SettingsScreen
      settings={settings}
      onChange={(change) => settings.change(change)}
      data={{
        amount: amountOf(log),
        kept: log.kept,
        setAside: log.setAside,
        whose,
        onSaveBackup: () => saveBackup(log),
        onRestore: (backup) => restoreBackup(log, backup),
        onDeleteAll: () => deleteEverything(log),
      }}
      people={<People led={part === "people"} />}
      room={<RoomPressure pressure={settings.pressure} onChange={(pressure) => settings.change({ pressure })} />}
      returns={<ReturnsADayChoice value={settings.returnsADay} onChange={(returnsADay) => settings.change({ returnsADay })} />}
      offline={<OfflineSection />}
      install={<InstallSection />}
    />
  );
}
