import { ScenarioSchema, type Scenario } from "#schema/scenario.ts";
import { newestFirst } from "./attempt-store.ts";
import { parseDrillRun } from "./drill-run-store.ts";
import { type Connection, connectTo, type Database, type RecordKind } from "./indexed-db-connection.ts";
import { parseAttempt } from "./migrate-attempt.ts";
import { byTitle } from "./own-scenario-store.ts";
import { setAside, takeBack } from "./quarantine.ts";
import type { RecordStore } from "./record-store.ts";
import type { Stores } from "./stores.ts";

/**
 * Stores on the device. Everything that is read is parsed: a broken record is set aside, never fatal, never deleted.
 * Rejects with a `StorageError` where the browser has no storage to give.
 */
export async function openIndexedDbStores(name = "mend"): Promise<Stores> {
  const connection = connectTo(name);
  const attempts = indexedDbStore(connection, "attempts", parseAttempt, newestFirst);
  const drillRuns = indexedDbStore(connection, "drillRuns", parseDrillRun, newestFirst);
  const ownScenarios = indexedDbStore(connection, "ownScenarios", parseOwnScenario, byTitle);
  await connection.run(async (database) => {
    await takeBack(database, "attempts", (record) => parseAttempt(record) !== null);
    await takeBack(database, "drillRuns", (record) => parseDrillRun(record) !== null);
    await takeBack(database, "ownScenarios", (record) => parseOwnScenario(record) !== null);
  });
  const countSetAside = () => connection.run((database) => database.count("quarantine"));
  return { attempts, drillRuns, ownScenarios, kept: "device", countSetAside, close: connection.close };
}

function parseOwnScenario(value: unknown): Scenario | null {
  const parsed = ScenarioSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function indexedDbStore<T extends { readonly id: string }>(
  { run }: Connection,
  kind: RecordKind,
  parse: (value: unknown) => T | null,
  order: (a: T, b: T) => number,
): RecordStore<T> {
  const saveAll = (records: readonly T[]) =>
    run(async (database) => {
      const change = database.transaction(kind, "readwrite");
      // Why a transaction failed is its own promise’s to say: the requests in it only say that they were aborted.
      for (const record of records) change.store.put(record).catch(() => undefined);
      await change.done;
    });
  return {
    list: () => run(async (database) => (await readAll(database, kind, parse)).sort(order)),
    save: (record) => saveAll([record]),
    saveAll,
    remove: (id) => run((database) => database.delete(kind, id)),
    clear: () => run((database) => clearAll(database, kind)),
  };
}

async function readAll<T>(database: Database, kind: RecordKind, parse: (value: unknown) => T | null): Promise<T[]> {
  const { store } = database.transaction(kind);
  const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const records = values.map(parse);
  const broken = ids.filter((_, at) => records[at] === null);
  // A full disk leaves them where they are; the others are read all the same.
  if (broken.length > 0) await setAside(database, kind, broken).catch(() => undefined);
  return records.filter((record) => record !== null);
}

async function clearAll(database: Database, kind: RecordKind): Promise<void> {
  const change = database.transaction([kind, "quarantine"], "readwrite");
  const aside = change.objectStore("quarantine");
  const keys = await aside.index("from").getAllKeys(kind);
  await Promise.all([change.objectStore(kind).clear(), ...keys.map((key) => aside.delete(key)), change.done]);
}
