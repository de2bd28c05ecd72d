import { type Connection, connectTo, type Database } from "./indexed-db-connection.ts";
import { ORDER } from "./order.ts";
import { PARSE_RECORD } from "./parse-record.ts";
import { TAB_SCOPE } from "./profiles/tab-profile.ts";
import { setAside, takeBack } from "./quarantine.ts";
import type { RecordStore } from "./record-store.ts";
import { RECORD_KINDS, type RecordKind, type RecordOf } from "./records.ts";
import type { Stores } from "./stores.ts";

/**
 * Stores on the device, of the tab’s profile unless another database is named. Everything that is read is parsed: a broken record is set aside, never fatal, never deleted.
 * Rejects with a `StorageError` where the browser has no storage to give.
 */
export async function openIndexedDbStores(name = TAB_SCOPE): Promise<Stores> {
  const connection = connectTo(name);
  const store = <Kind extends RecordKind>(kind: Kind) => indexedDbStore<RecordOf[Kind]>(connection, kind, PARSE_RECORD[kind], ORDER[kind]);
  await connection.run(async (database) => {
    for (const kind of RECORD_KINDS) await takeBack(database, kind, (record) => PARSE_RECORD[kind](record) !== null);
  });
  return {
    attempts: store("attempts"),
    drillRuns: store("drillRuns"),
    ownScenarios: store("ownScenarios"),
    assignments: store("assignments"),
    ratingRounds: store("ratingRounds"),
    kept: "device",
    countSetAside: () => connection.run((database) => database.count("quarantine")),
    close: connection.close,
  };
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
