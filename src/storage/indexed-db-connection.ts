import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { RecordKind } from "./records.ts";
import { toStorageError } from "./storage-error.ts";

/** A record that could not be read, as it was. */
export interface SetAside {
  readonly from: RecordKind;
  readonly record: unknown;
}

/** What is read is `unknown` until it is parsed: another version of Mend may have written it. */
export interface MendDatabase extends DBSchema {
  attempts: { key: string; value: unknown };
  drillRuns: { key: string; value: unknown };
  ownScenarios: { key: string; value: unknown };
  assignments: { key: string; value: unknown };
  ratingRounds: { key: string; value: unknown };
  quarantine: { key: number; value: SetAside; indexes: { from: RecordKind } };
}

export type Database = IDBPDatabase<MendDatabase>;

export interface Connection {
  /** Runs the work on an open database. Rejects with a `StorageError`. */
  readonly run: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

const VERSION = 3;

/** A connection that opens at the first use, and anew after the browser or a newer tab has closed it. */
export function connectTo(name: string): Connection {
  let opened: Promise<Database> | null = null;

  const forget = () => {
    opened = null;
  };
  const close = () => {
    void opened?.then((database) => database.close()).catch(() => undefined);
    forget();
  };
  const tryOnce = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    // A tab with a newer version of the database waits for this one to let go: `blocking`.
    opened ??= openDB<MendDatabase>(name, VERSION, { upgrade, blocking: close, terminated: forget });
    const database = await opened.catch((error: unknown) => {
      forget();
      throw error;
    });
    return work(database);
  };
  const run = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await tryOnce(work).catch((error: unknown) => {
        if (!isClosed(error)) throw error;
        forget();
        return tryOnce(work);
      });
    } catch (error) {
      throw toStorageError(error);
    }
  };
  return { run, close };
}

function upgrade(database: Database, before: number): void {
  if (before < 1) {
    database.createObjectStore("attempts", { keyPath: "id" });
    database.createObjectStore("ownScenarios", { keyPath: "id" });
    database.createObjectStore("quarantine", { autoIncrement: true }).createIndex("from", "from");
  }
  if (before < 2) database.createObjectStore("drillRuns", { keyPath: "id" });
  if (before < 3) {
    database.createObjectStore("assignments", { keyPath: "id" });
    database.createObjectStore("ratingRounds", { keyPath: "id" });
  }
}

/** A closed connection refuses to begin, so nothing has been done and the work can be tried again. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === "InvalidStateError";
}
