import { describe, expect, it, vi } from "vitest";
import type { Appeal } from "#schema/attempt.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import type { RecordStore } from "#storage/record-store.ts";
import { StorageError, type StorageTrouble } from "#storage/storage-error.ts";
import type { Stores } from "#storage/stores.ts";
import type { TabChannel } from "#storage/tab-channel.ts";
import { TROUBLE_SENTENCES } from "#storage/trouble-sentences.ts";
import { aBackup } from "../fixtures/a-backup.ts";
import { aDrillRun } from "../fixtures/a-drill-run.ts";
import { aRating, aRatingRound } from "../fixtures/a-rating-round.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";
import { aTakenAssignment } from "../fixtures/an-assignment.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";
import { noRecords, oneOfEach } from "../fixtures/one-of-each.ts";
import { listAll } from "./a-store-contract.ts";

const silent: TabChannel = { announce: () => undefined, listen: () => undefined };
const anAppeal = (overrides: Partial<Appeal> = {}): Appeal => ({ about: "own", level: 2, reason: "I said it", at: 10, ...overrides });

/** Stores as on a device, which refuse every change while `refuse.with` says why. */
function aDevice() {
  const stores = memoryStores();
  const refuse: { with: StorageTrouble | null } = { with: null };
  const unlessRefused = async (change: () => Promise<void>) => {
    if (refuse.with) throw new StorageError(refuse.with, null);
    await change();
  };
  const guarded = <T extends { readonly id: string }>(store: RecordStore<T>): RecordStore<T> => ({
    ...store,
    saveAll: (records) => unlessRefused(() => store.saveAll(records)),
    remove: (id) => unlessRefused(() => store.remove(id)),
    clear: () => unlessRefused(() => store.clear()),
  });
  const device: Stores = {
    ...stores,
    attempts: guarded(stores.attempts),
    drillRuns: guarded(stores.drillRuns),
    ownScenarios: guarded(stores.ownScenarios),
    assignments: guarded(stores.assignments),
    ratingRounds: guarded(stores.ratingRounds),
    kept: "device",
  };
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
  });

  it("keeps and removes scenarios of one’s own", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    await log.getState().saveOwnScenarios([aPlainScenario({ id: "one", title: "One" }), aPlainScenario({ id: "two", title: "Two" })]);
    await log.getState().saveOwnScenarios([aPlainScenario({ id: "one", title: "Won" })]);
    await log.getState().removeOwnScenario("two");
    expect(log.getState().ownScenarios.map(({ title }) => title)).toEqual(["Won"]);
    expect(await device.ownScenarios.list()).toEqual(log.getState().ownScenarios);
  });

  it("keeps and removes assignments that were taken on, the newest first", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    for (const id of ["one", "two", "three"]) await log.getState().saveAssignment(aTakenAssignment({ id, at: id.length }));
    await log.getState().saveAssignment(aTakenAssignment({ id: "one", at: 3, handedInAt: 9 }));
    await log.getState().removeAssignment("two");
    expect(log.getState().assignments.map(({ id, handedInAt }) => [id, handedInAt])).toEqual([
      ["three", null],
      ["one", 9],
    ]);
    expect(await device.assignments.list()).toEqual(log.getState().assignments);
  });

  it("keeps and removes rating rounds, the newest first", async () => {
    const { device, open } = aDevice();
    const log = await aLog(open);
    for (const id of ["one", "two", "three"]) await log.getState().saveRatingRound(aRatingRound({ id, at: id.length }));
    await log.getState().saveRatingRound(aRatingRound({ id: "one", at: 3, ratings: [aRating()] }));
    await log.getState().removeRatingRound("two");
    expect(log.getState().ratingRounds.map(({ id, ratings }) => [id, ratings.length])).toEqual([
      ["three", 0],
      ["one", 1],
    ]);
    expect(await device.ratingRounds.list()).toEqual(log.getState().ratingRounds);
  });

  it("removes everything of every kind, in the other tab as well", async () => {
    const { device, open } = aDevice();
    const [here, there] = [createAttemptLog(open), createAttemptLog(open)];
    await Promise.all([here.getState().load(), there.getState().load()]);
    await here.getState().restore(aBackup(oneOfEach()));
    expect([await listAll(device), here.getState()]).toMatchObject([oneOfEach(), oneOfEach()]);
    await vi.waitFor(() => expect(there.getState()).toMatchObject(oneOfEach()));
    await here.getState().clearAll();
    expect([await listAll(device), here.getState()]).toMatchObject([noRecords(), { ...noRecords(), trouble: null }]);
    await vi.waitFor(() => expect(there.getState()).toMatchObject(noRecords()));
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

  it("still shows everything that could not be deleted, and says so", async () => {
    const { device, refuse, open } = aDevice();
    const log = await aLog(open);
    await log.getState().restore(aBackup(oneOfEach()));
    refuse.with = "unknown";
    await log.getState().clearAll();
    expect(log.getState()).toMatchObject({ ...oneOfEach(), trouble: TROUBLE_SENTENCES.unknown });
    expect(await listAll(device)).toEqual(oneOfEach());
  });

  it("also removes what waits for room, so that it does not come back", async () => {
    const { device } = aDevice();
    // A full disk takes nothing more, and still deletes.
    const saveAll = () => Promise.reject(new StorageError("full", null));
    const log = await aLog(async () => ({ ...device, ratingRounds: { ...device.ratingRounds, saveAll } }));
    await log.getState().saveRatingRound(aRatingRound());
    expect(log.getState()).toMatchObject({ kept: "memory", ratingRounds: [aRatingRound()], trouble: TROUBLE_SENTENCES.full });
    await log.getState().clearAll();
    expect(log.getState()).toMatchObject({ ...noRecords(), kept: "device", trouble: null });
  });

  it.each(["clearAttempts", "clearAll"] as const)("says how many records were set aside, until %s", async (clear) => {
    const countSetAside = vi.fn(async () => 2);
    const log = await aLog(async () => ({ ...memoryStores(), countSetAside }));
    expect(log.getState().setAside).toBe(2);
    countSetAside.mockResolvedValue(0);
    await log.getState()[clear]();
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
    await log.getState().saveAssignment(aTakenAssignment());
    await log.getState().saveRatingRound(aRatingRound({ ratings: [aRating()] }));
    const backup = aBackup({
      attempts: [anAttempt({ id: "same" }), anAttempt({ id: "appealed", appeals: [anAppeal()] }), anAttempt({ id: "new" })],
      drillRuns: [aDrillRun()],
      ownScenarios: [aPlainScenario({ id: "mine", title: "Theirs" }), aPlainScenario({ id: "other" })],
      assignments: [aTakenAssignment({ handedInAt: 9 }), aTakenAssignment({ id: "assignment-2" })],
      ratingRounds: [aRatingRound({ ratings: [aRating({ rater: "Ben" })] }), aRatingRound({ id: "round-2", ratings: [aRating()] })],
    });
    const counts = await log.getState().restore(backup);
    expect(counts).toEqual({
      attempts: { added: 1, already: 1, replaced: 1 },
      drillRuns: { added: 1, already: 0, replaced: 0 },
      ownScenarios: { added: 1, already: 1, replaced: 0 },
      assignments: { added: 1, already: 0, replaced: 1 },
      ratingRounds: { added: 1, already: 0, replaced: 1 },
    });
    expect(log.getState().assignments.map(({ id, handedInAt }) => [id, handedInAt])).toEqual([
      ["assignment-1", 9],
      ["assignment-2", null],
    ]);
    expect(log.getState().ratingRounds.map(({ id, ratings }) => [id, ratings.map(({ rater }) => rater)])).toEqual([
      ["round-1", ["Ada", "Ben"]],
      ["round-2", ["Ada"]],
    ]);
    expect(await device.assignments.list()).toEqual(log.getState().assignments);
    expect(await device.ratingRounds.list()).toEqual(log.getState().ratingRounds);
    expect(idsIn(log)).toEqual(["appealed", "new", "same"]);
    expect(await device.attempts.list()).toEqual(log.getState().attempts);
    expect((await device.ownScenarios.list()).map(({ id, title }) => [id, title])).toEqual([
      ["mine", "Late again"],
      ["other", "Late again"],
    ]);
  });

  it("changes nothing the second time", async () => {
    const log = await aLog(aDevice().open);
    const backup = aBackup(oneOfEach());
    await log.getState().restore(backup);
    const here = { added: 0, already: 1, replaced: 0 };
    expect(await log.getState().restore(backup)).toEqual({
      attempts: here,
      drillRuns: here,
      ownScenarios: here,
      assignments: here,
      ratingRounds: here,
    });
    expect(log.getState()).toMatchObject(oneOfEach());
  });

  it("loads first what is kept, so that nothing is taken for new", async () => {
    const { device, open } = aDevice();
    await device.attempts.save(anAttempt());
    const log = createAttemptLog(open, silent);
    expect(await log.getState().restore(aBackup({ attempts: [anAttempt()] }))).toMatchObject({ attempts: { added: 0, already: 1 } });
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
