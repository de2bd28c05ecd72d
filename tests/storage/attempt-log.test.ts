import { describe, expect, it, vi } from "vitest";
import type { Appeal } from "#schema/attempt.ts";
import type { Backup } from "#schema/backup.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { StorageError, type StorageTrouble } from "#storage/storage-error.ts";
import type { Stores } from "#storage/stores.ts";
import type { TabChannel } from "#storage/tab-channel.ts";
import { TROUBLE_SENTENCES } from "#storage/trouble-sentences.ts";
import { aDrillRun } from "../fixtures/a-drill-run.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

const silent: TabChannel = { announce: () => undefined, listen: () => undefined };
const anAppeal = (overrides: Partial<Appeal> = {}): Appeal => ({ about: "own", level: 2, reason: "I said it", at: 10, ...overrides });
const aBackup = (overrides: Partial<Backup> = {}): Backup => ({
  format: "mend-backup",
  version: 2,
  app: "Mend",
  at: 1,
  attempts: [],
  drillRuns: [],
  ownScenarios: [],
  ...overrides,
});

/** Stores as on a device, which refuse every change while `refuse.with` says why. */
function aDevice() {
  const stores = memoryStores();
  const refuse: { with: StorageTrouble | null } = { with: null };
  const unlessRefused = async (change: () => Promise<void>) => {
    if (refuse.with) throw new StorageError(refuse.with, null);
    await change();
  };
  const guarded = <T extends Stores["attempts"] | Stores["ownScenarios"]>(store: T): T => ({
    ...store,
    saveAll: (records: Parameters<T["saveAll"]>[0]) => unlessRefused(() => store.saveAll(records as never)),
    remove: (id: string) => unlessRefused(() => store.remove(id)),
    clear: () => unlessRefused(() => store.clear()),
  });
  const device: Stores = { ...stores, attempts: guarded(stores.attempts), ownScenarios: guarded(stores.ownScenarios), kept: "device" };
  return { device, refuse, open: async () => device };
}

async function aLog(open: () => Promise<Stores>) {
  const log = createAttemptLog(open, silent);
  await log.getState().load();
  return log;
}

const idsIn = (log: Awaited<ReturnType<typeof aLog>>) => log.getState().attempts.map(({ id }) => id);

describe("the attempt log", () => {
  it("is loading until it has read what is kept", async () => {
    const { device, open } = aDevice();
    await device.attempts.saveAll([anAttempt({ id: "old", at: 1 }), anAttempt({ id: "new", at: 2 })]);
    await device.ownScenarios.save(aPlainScenario());
    const log = createAttemptLog(open, silent);
    expect(log.getState()).toMatchObject({ status: "loading", attempts: [], trouble: null });
    await log.getState().load();
    expect(log.getState()).toMatchObject({ status: "ready", kept: "device", trouble: null, ownScenarios: [aPlainScenario()] });
    expect(idsIn(log)).toEqual(["new", "old"]);
  });

  it("opens the stores once, however often it is asked to load", async () => {
    const open = vi.fn(aDevice().open);
    const log = createAttemptLog(open, silent);
    await Promise.all([log.getState().load(), log.getState().load()]);
    expect(open).toHaveBeenCalledOnce();
  });

  it("shows a saved attempt at once and keeps it on the device", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    const saving = log.getState().saveAttempt(anAttempt());
    expect(idsIn(log)).toEqual(["attempt-1"]);
    await saving;
    expect(await device.attempts.list()).toEqual([anAttempt()]);
  });

  it("keeps an attempt that is handed in before loading is done", async () => {
    const { device, open } = aDevice();
    await device.attempts.save(anAttempt({ id: "old", at: 1 }));
    const log = createAttemptLog(open, silent);
    await log.getState().saveAttempt(anAttempt({ id: "early", at: 2 }));
    expect(idsIn(log)).toEqual(["early", "old"]);
    expect(await device.attempts.list()).toHaveLength(2);
  });

  it("removes one attempt, or all", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    for (const id of ["a", "b", "c"]) await log.getState().saveAttempt(anAttempt({ id }));
    await log.getState().removeAttempt("b");
    expect(idsIn(log)).toEqual(["a", "c"]);
    expect(await device.attempts.list()).toHaveLength(2);
    await log.getState().clearAttempts();
    expect(idsIn(log)).toEqual([]);
    expect(await device.attempts.list()).toEqual([]);
  });

  it("keeps an appeal with its attempt, after those that were made before", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveAttempt(anAttempt({ appeals: [anAppeal()] }));
    await log.getState().addAppeal("attempt-1", anAppeal({ about: "defending", level: null, at: 20 }));
    await log.getState().addAppeal("no-such-attempt", anAppeal());
    const [kept] = await device.attempts.list();
    expect(kept?.appeals.map(({ about }) => about)).toEqual(["own", "defending"]);
    expect(log.getState().attempts).toEqual([kept]);
  });

  it("keeps what an attempt felt like, in place of what was said before", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveAttempt(anAttempt());
    await log.getState().setFelt("attempt-1", { difficulty: "too_hard", inside: [], at: 1 });
    await log.getState().setFelt("attempt-1", { difficulty: "about_right", inside: ["blank"], at: 1 });
    expect(await device.attempts.list()).toMatchObject([{ felt: { difficulty: "about_right", inside: ["blank"], at: 1 } }]);
  });

  it("keeps runs of drills, the newest first, each as it came furthest", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveDrillRun(aDrillRun({ items: [] }));
    await log.getState().saveDrillRun(aDrillRun({ id: "run-2", at: aDrillRun().at + 1 }));
    await log.getState().saveDrillRun(aDrillRun());
    expect(log.getState().drillRuns.map(({ id, items }) => [id, items.length])).toEqual([
      ["run-2", 1],
      ["run-1", 1],
    ]);
    expect(await device.drillRuns.list()).toEqual(log.getState().drillRuns);
    await log.getState().clearDrillRuns();
    expect([await device.drillRuns.list(), log.getState().drillRuns]).toEqual([[], []]);
  });

  it("keeps and removes scenarios of one’s own", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveOwnScenarios([aPlainScenario({ id: "one", title: "One" }), aPlainScenario({ id: "two", title: "Two" })]);
    await log.getState().saveOwnScenarios([aPlainScenario({ id: "one", title: "Won" })]);
    await log.getState().removeOwnScenario("two");
    expect(log.getState().ownScenarios.map(({ title }) => title)).toEqual(["Won"]);
    expect(await device.ownScenarios.list()).toEqual(log.getState().ownScenarios);
    await log.getState().clearOwnScenarios();
    expect([await device.ownScenarios.list(), log.getState().ownScenarios]).toEqual([[], []]);
  });
});

describe("the attempt log, when storage fails", () => {
  it("goes on in memory and says so when storage is blocked", async () => {
    const log = await aLog(async () => memoryStores());
    expect(log.getState()).toMatchObject({ status: "ready", kept: "memory", trouble: TROUBLE_SENTENCES.blocked });
    await log.getState().saveAttempt(anAttempt());
    expect(log.getState()).toMatchObject({ attempts: [anAttempt()], trouble: TROUBLE_SENTENCES.blocked });
  });

  it("goes on in memory when the stores cannot be opened or read", async () => {
    const unopened = await aLog(() => Promise.reject(new Error("odd")));
    expect(unopened.getState()).toMatchObject({ status: "ready", kept: "memory", trouble: TROUBLE_SENTENCES.unknown });
    const { device } = aDevice();
    const unread = await aLog(async () => ({ ...device, attempts: { ...device.attempts, list: () => Promise.reject(new Error("odd")) } }));
    await unread.getState().saveAttempt(anAttempt());
    expect(unread.getState()).toMatchObject({ status: "ready", kept: "memory", attempts: [anAttempt()] });
  });

  it("keeps an attempt in memory while the disk is full, says so, and saves it once there is room", async () => {
    const { device, refuse, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveAttempt(anAttempt({ id: "first", at: 1 }));
    refuse.with = "full";
    await log.getState().saveAttempt(anAttempt({ id: "second", at: 2 }));
    expect(log.getState()).toMatchObject({ kept: "memory", trouble: TROUBLE_SENTENCES.full });
    expect(idsIn(log)).toEqual(["second", "first"]);
    refuse.with = null;
    await log.getState().removeAttempt("first");
    expect(log.getState()).toMatchObject({ kept: "device", trouble: null });
    expect((await device.attempts.list()).map(({ id }) => id)).toEqual(["second"]);
  });

  it("saves the newest version of an attempt that waited for room", async () => {
    const { device, refuse, open } = aDevice();
    const log = await aLog(open);
    refuse.with = "full";
    await log.getState().saveAttempt(anAttempt());
    await log.getState().addAppeal("attempt-1", anAppeal());
    refuse.with = null;
    await log.getState().saveAttempt(anAttempt({ id: "attempt-2" }));
    expect(await device.attempts.list()).toEqual([anAttempt({ appeals: [anAppeal()] }), anAttempt({ id: "attempt-2" })]);
  });

  it("lets what is too large wait without holding up the others", async () => {
    const { device } = aDevice();
    const saveAll: Stores["attempts"]["saveAll"] = async (records) => {
      if (records.some(({ id }) => id === "huge")) throw new StorageError("full", null);
      await device.attempts.saveAll(records);
    };
    const log = await aLog(async () => ({ ...device, attempts: { ...device.attempts, saveAll } }));
    await log.getState().saveAttempt(anAttempt({ id: "huge" }));
    await log.getState().saveAttempt(anAttempt({ id: "small" }));
    expect((await device.attempts.list()).map(({ id }) => id)).toEqual(["small"]);
    expect(idsIn(log)).toEqual(["huge", "small"]);
    expect(log.getState().kept).toBe("memory");
    await log.getState().removeAttempt("huge");
    expect(log.getState()).toMatchObject({ kept: "device", trouble: null });
  });

  it("still shows an attempt that could not be deleted", async () => {
    const { refuse, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveAttempt(anAttempt());
    refuse.with = "unknown";
    await log.getState().removeAttempt("attempt-1");
    expect(log.getState()).toMatchObject({ attempts: [anAttempt()], trouble: TROUBLE_SENTENCES.unknown });
  });

  it("says how many records were set aside", async () => {
    const countSetAside = vi.fn(async () => 2);
    const log = await aLog(async () => ({ ...memoryStores(), countSetAside }));
    expect(log.getState().setAside).toBe(2);
    countSetAside.mockResolvedValue(0);
    await log.getState().clearAttempts();
    expect(log.getState().setAside).toBe(0);
  });
});

describe("restoring a backup", () => {
  it("merges without duplicates and counts what it did", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveAttempt(anAttempt({ id: "same" }));
    await log.getState().saveAttempt(anAttempt({ id: "appealed" }));
    await log.getState().saveOwnScenarios([aPlainScenario({ id: "mine" })]);
    const backup = aBackup({
      attempts: [anAttempt({ id: "same" }), anAttempt({ id: "appealed", appeals: [anAppeal()] }), anAttempt({ id: "new" })],
      drillRuns: [aDrillRun()],
      ownScenarios: [aPlainScenario({ id: "mine", title: "Theirs" }), aPlainScenario({ id: "other" })],
    });
    const counts = await log.getState().restore(backup);
    expect(counts).toEqual({
      added: 1,
      already: 1,
      replaced: 1,
      drillRuns: { added: 1, already: 0, replaced: 0 },
      scenarios: { added: 1, already: 1, replaced: 0 },
    });
    expect(idsIn(log)).toEqual(["appealed", "new", "same"]);
    expect(await device.attempts.list()).toEqual(log.getState().attempts);
    expect((await device.ownScenarios.list()).map(({ id, title }) => [id, title])).toEqual([
      ["mine", "Late again"],
      ["other", "Late again"],
    ]);
  });

  it("changes nothing the second time", async () => {
    const log = await aLog(aDevice().open);
    const backup = aBackup({ attempts: [anAttempt()], ownScenarios: [aPlainScenario()] });
    await log.getState().restore(backup);
    expect(await log.getState().restore(backup)).toMatchObject({ added: 0, already: 1, replaced: 0, scenarios: { added: 0, already: 1 } });
    expect(idsIn(log)).toEqual(["attempt-1"]);
  });

  it("loads first what is kept, so that nothing is taken for new", async () => {
    const { device, open } = aDevice();
    await device.attempts.save(anAttempt());
    const log = createAttemptLog(open, silent);
    expect(await log.getState().restore(aBackup({ attempts: [anAttempt()] }))).toMatchObject({ added: 0, already: 1 });
  });
});

describe("two tabs", () => {
  it("see what the other saves and deletes", async () => {
    const { open } = aDevice();
    const [here, there] = [createAttemptLog(open), createAttemptLog(open)];
    await Promise.all([here.getState().load(), there.getState().load()]);
    await here.getState().saveAttempt(anAttempt());
    await vi.waitFor(() => expect(there.getState().attempts).toEqual([anAttempt()]));
    await there.getState().clearAttempts();
    await vi.waitFor(() => expect(here.getState().attempts).toEqual([]));
  });

  it("do not lose what waits for room when the other saves", async () => {
    const { refuse, open } = aDevice();
    const [here, there] = [createAttemptLog(open), createAttemptLog(open)];
    await Promise.all([here.getState().load(), there.getState().load()]);
    refuse.with = "full";
    await here.getState().saveAttempt(anAttempt({ id: "waiting" }));
    refuse.with = null;
    await there.getState().saveAttempt(anAttempt({ id: "saved" }));
    await vi.waitFor(() => expect(here.getState().attempts.map(({ id }) => id)).toEqual(["saved", "waiting"]));
  });

  it("are one tab each where the browser has no channel between them", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const log = createAttemptLog(aDevice().open);
    await log.getState().saveAttempt(anAttempt());
    vi.unstubAllGlobals();
    expect(log.getState()).toMatchObject({ attempts: [anAttempt()], kept: "device" });
  });
});
