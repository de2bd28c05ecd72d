import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { PrimerScreen } from "#features/primer/primer-screen.tsx";
import { settingsStore } from "#storage/settings.ts";

export function PrimerRoute() {
  const settings = useStore(settingsStore);
  return (
    <PrimerScreen seen={settings.primerSeen} firstScenarioId={firstScenarioId()} onDone={() => settings.change({ primerSeen: true })} />
  );
}

/** A gentle confrontation, without a warning before it: the kindest place to begin. */
function firstScenarioId(): string | null {
  const gentle = catalogue.filter(({ difficulty, rupture }) => difficulty === 1 && rupture === "confrontation");
  return (gentle.find(({ contentNote }) => contentNote === null) ?? gentle[0] ?? catalogue[0])?.id ?? null;
}
