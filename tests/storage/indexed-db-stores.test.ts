import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openIndexedDbStores } from "#storage/indexed-db-stores.ts";
import type { RecordKind } from "#storage/records.ts";
import { aDrillRun } from "../fixtures/a-drill-run.ts";
import { aRatingRound } from "../fixtures/a-rating-round.ts";
import { aScenario } from "../fixtures/a-scenario.ts";
import { aTakenAssignment } from "../fixtures/an-assignment.ts";
import { anAttempt, anAttemptOfVersion1 } from "../fixtures/an-attempt.ts";
import { oneOfEach } from "../fixtures/one-of-each.ts";
import { itKeepsTheContract, listAll, saveOneOfEach } from "./a-store-contract.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

/** The database as another version of Mend, or an accident, may have left it. */
async function put(kind: RecordKind, record: unknown) {
  const stores = await openIndexedDbStores();
  const database = await openDB("mend");
  await database.put(kind, record);
  database.close();
  stores.close();
}

async function quarantined(): Promise<unknown[]> {
  const database = await openDB("mend");
  const records = await database.getAll("quarantine");
  database.close();
  return records;
}

describe("the stores on the device", () => {
  itKeepsTheContract(openIndexedDbStores);

  it("still hold everything when they are opened again", async () => {
    const before = await openIndexedDbStores();
    await saveOneOfEach(before);
    before.close();
    const after = await openIndexedDbStores();
    expect([await listAll(after), after.kept]).toEqual([oneOfEach(), "device"]);
  });

  it("set broken records aside, count them, and list the others", async () => {
    const broken = { ...anAttempt({ id: "broken" }), report: "lost" };
    await put("attempts", broken);
    await put("ownScenarios", { id: "half", title: "Half" });
    await put("assignments", { id: "half", handedInAt: null });
    await put("ratingRounds", { ...aRatingRound({ id: "broken" }), version: 2 });
    await put("attempts", anAttempt());
    await put("ratingRounds", aRatingRound());
    const stores = await openIndexedDbStores();
    expect(await listAll(stores)).toEqual({
      attempts: [anAttempt()],
      drillRuns: [],
      ownScenarios: [],
      assignments: [],
      ratingRounds: [aRatingRound()],
    });
    expect(await stores.countSetAside()).toBe(4);
    expect(await quarantined()).toEqual([
      { from: "attempts", record: broken },
      { from: "ownScenarios", record: { id: "half", title: "Half" } },
      { from: "assignments", record: { id: "half", handedInAt: null } },
      { from: "ratingRounds", record: { ...aRatingRound({ id: "broken" }), version: 2 } },
    ]);
  });

  it("set a record aside that breaks while they are open", async () => {
    const { attempts } = await openIndexedDbStores();
    await put("attempts", { id: "broken" });
    expect(await attempts.list()).toEqual([]);
    expect(await quarantined()).toHaveLength(1);
  });

  it("take a record back once it can be read, and never over another", async () => {
    const before = await openIndexedDbStores();
    before.close();
    const database = await openDB("mend");
    await database.add("quarantine", { from: "attempts", record: anAttempt({ id: "was-unknown" }) });
    await database.add("quarantine", { from: "attempts", record: anAttempt({ id: "taken", text: "the older one" }) });
    await database.add("attempts", anAttempt({ id: "taken" }));
    database.close();
    const { attempts, countSetAside } = await openIndexedDbStores();
    expect((await attempts.list()).map(({ id, text }) => [id, text])).toEqual([
      ["taken", anAttempt().text],
      ["was-unknown", anAttempt().text],
    ]);
    expect(await countSetAside()).toBe(1);
  });

  it("forget what was set aside when everything of its kind is deleted", async () => {
    await put("attempts", { id: "broken" });
    await put("ownScenarios", { id: "half" });
    const { attempts, ownScenarios } = await openIndexedDbStores();
    await Promise.all([attempts.list(), ownScenarios.list()]);
    await attempts.clear();
    expect(await quarantined()).toEqual([{ from: "ownScenarios", record: { id: "half" } }]);
  });

  it("read an attempt from before there were versions", async () => {
    const { schemaVersion: _, ...unversioned } = anAttemptOfVersion1();
    await put("attempts", unversioned);
    const { attempts } = await openIndexedDbStores();
    expect(await attempts.list()).toEqual([anAttempt()]);
  });

  it("are upgraded from the first version of the database, and what is in it stays", async () => {
    const first = await openDB("mend", 1, {
      upgrade(database) {
        database.createObjectStore("attempts", { keyPath: "id" });
        database.createObjectStore("ownScenarios", { keyPath: "id" });
        database.createObjectStore("quarantine", { autoIncrement: true }).createIndex("from", "from");
      },
    });
    await first.put("attempts", anAttemptOfVersion1());
    first.close();
    const { attempts, drillRuns } = await openIndexedDbStores();
    await drillRuns.save(aDrillRun());
    expect([await attempts.list(), await drillRuns.list()]).toEqual([[anAttempt()], [aDrillRun()]]);
  });

  it("are upgraded from the second version of the database, and what is in it stays, also what was set aside", async () => {
    const second = await openDB("mend", 2, {
      upgrade(database) {
        database.createObjectStore("attempts", { keyPath: "id" });
        database.createObjectStore("ownScenarios", { keyPath: "id" });
        database.createObjectStore("quarantine", { autoIncrement: true }).createIndex("from", "from");
        database.createObjectStore("drillRuns", { keyPath: "id" });
      },
    });
    await second.put("attempts", anAttempt());
    await second.put("ownScenarios", aScenario());
    await second.put("drillRuns", aDrillRun());
    await second.put("quarantine", { from: "attempts", record: { id: "broken" } });
    second.close();
    const stores = await openIndexedDbStores();
    expect(await listAll(stores)).toEqual({ ...oneOfEach(), assignments: [], ratingRounds: [] });
    await stores.assignments.save(aTakenAssignment());
    for (const round of oneOfEach().ratingRounds) await stores.ratingRounds.save(round);
    expect(await listAll(stores)).toEqual(oneOfEach());
    expect(await quarantined()).toEqual([{ from: "attempts", record: { id: "broken" } }]);
  });

  it("let a newer version of Mend in another tab upgrade, and then say that they cannot go on", async () => {
    const { attempts } = await openIndexedDbStores();
    await attempts.save(anAttempt());
    const newer = await openDB("mend", 4);
    expect(await newer.get("attempts", "attempt-1")).toEqual(anAttempt());
    await expect(attempts.save(anAttempt())).rejects.toMatchObject({ name: "StorageError", kind: "unknown" });
    newer.close();
  });

  it("open anew when the browser has closed the database behind their back", async () => {
    const stores = await openIndexedDbStores();
    await stores.attempts.save(anAttempt());
    stores.close();
    expect(await stores.attempts.list()).toEqual([anAttempt()]);
  });

  it("say that the disk is full, and save nothing of what was asked together", async () => {
    const { attempts } = await openIndexedDbStores();
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function put(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const request = real.call(this, value, key);
      if ((value as { id: string }).id === "second") {
        this.transaction.abort();
        Object.defineProperty(this.transaction, "error", { value: new DOMException("no room", "QuotaExceededError") });
      }
      return request;
    });
    await expect(attempts.saveAll([anAttempt({ id: "first" }), anAttempt({ id: "second" })])).rejects.toMatchObject({ kind: "full" });
    expect(await attempts.list()).toEqual([]);
  });

  it("reject where the browser forbids storage", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    await expect(openIndexedDbStores()).rejects.toMatchObject({ name: "StorageError", kind: "blocked" });
  });

  it("reject where there is no IndexedDB at all", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(openIndexedDbStores()).rejects.toMatchObject({ name: "StorageError" });
  });
});
