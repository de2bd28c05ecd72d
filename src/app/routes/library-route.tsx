import { useLocation } from "wouter";
import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { LibraryScreen } from "#features/library/library-screen.tsx";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";

export function LibraryRoute() {
  const [, navigate] = useLocation();
  const log = useAttemptLog((whole) => whole);
  const settings = useStore(settingsStore);
  return (
    <LibraryScreen
      shipped={catalogue}
      own={log.ownScenarios}
      attempts={log.attempts}
      inviteToPrimer={!settings.primerSeen}
      onPrimerDeclined={() => settings.change({ primerSeen: true })}
      onAdd={(scenarios) => log.saveOwnScenarios(scenarios)}
      onRemove={(id) => log.removeOwnScenario(id)}
      onOpen={(id) => navigate(`/practice/${id}`)}
    />
  );
}
