import { beforeEach, describe, expect, it } from "vitest";
import { deleteEverything } from "#app/delete-everything.ts";
import { restoreBackup } from "#app/restore-backup.ts";
import { DEFAULT_SETTINGS } from "#schema/settings.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { anyDraft, saveDraft } from "#storage/drafts.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsOf, settingsStore } from "#storage/settings.ts";
import { aBackup } from "../fixtures/a-backup.ts";
import { aScenario } from "../fixtures/a-scenario.ts";
import { noRecords, oneOfEach } from "../fixtures/one-of-each.ts";

const aLog = () => createAttemptLog(async () => memoryStores()).getState();
const backup = aBackup({ ...oneOfEach(), settings: { ...DEFAULT_SETTINGS, theme: "dark", primerSeen: true } });

beforeEach(() => settingsStore.getState().clearAll());

describe("restoring a backup", () => {
  it("brings its settings to a device where nothing was set", async () => {
    expect(await restoreBackup(aLog(), backup)).toMatchObject({
      attempts: { added: 1 },
      drillRuns: { added: 1 },
      ownScenarios: { added: 1 },
      assignments: { added: 1 },
      ratingRounds: { added: 1 },
    });
    expect(settingsStore.getState()).toMatchObject({ theme: "dark", primerSeen: true });
  });

  it("leaves settings alone that somebody made here", async () => {
    settingsStore.getState().change({ textSize: "large" });
    await restoreBackup(aLog(), backup);
    expect(settingsStore.getState()).toMatchObject({ theme: "system", textSize: "large" });
  });

  it("never lets a scenario take the place of a shipped one, however often it is restored", async () => {
    const store = createAttemptLog(async () => memoryStores());
    const posing = { ...backup, ownScenarios: [aScenario({ id: "too-young", title: "Posing" }), aScenario({ id: "too-young-2" })] };
    await restoreBackup(store.getState(), posing);
    await restoreBackup(store.getState(), posing);
    expect(
      store
        .getState()
        .ownScenarios.map(({ id }) => id)
        .toSorted(),
    ).toEqual(["too-young-2", "too-young-3"]);
  });

  it("counts a read primer as no setting, and never as unread again", async () => {
    settingsStore.getState().change({ primerSeen: true });
    await restoreBackup(aLog(), { ...backup, settings: { ...DEFAULT_SETTINGS, theme: "dark" } });
    expect(settingsStore.getState()).toMatchObject({ theme: "dark", primerSeen: true });
  });
});

describe("deleting everything", () => {
  it("leaves no record of any kind, no draft, and no setting", async () => {
    const store = createAttemptLog(async () => memoryStores());
    await restoreBackup(store.getState(), backup);
    expect(store.getState()).toMatchObject(oneOfEach());
    saveDraft("too-young", { text: "Half a sentence", startedAt: 1 });
    await deleteEverything(store.getState());
    expect(store.getState()).toMatchObject(noRecords());
    expect(anyDraft()).toBe(false);
    expect(settingsOf(settingsStore.getState())).toEqual(DEFAULT_SETTINGS);
  });

  it("also takes a scenario that came after the screen was drawn", async () => {
    const store = createAttemptLog(async () => memoryStores());
    const drawn = store.getState();
    await drawn.saveOwnScenarios([aScenario()]);
    await deleteEverything(drawn);
    expect(store.getState().ownScenarios).toEqual([]);
  });
});
