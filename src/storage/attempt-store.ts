import type { Attempt } from "#schema/attempt.ts";
import type { RecordStore } from "./record-store.ts";

/**
 * Where attempts are kept, newest first. Two versions: IndexedDB (indexed-db-stores.ts) and memory (memory-stores.ts), used where
 * storage is blocked or full.
 */
export type AttemptStore = RecordStore<Attempt>;

interface Dated {
  readonly id: string;
  readonly at: number;
}

/** Sorts the newest first; of one moment, by id. */
export function newestFirst(a: Dated, b: Dated): number {
  return b.at - a.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}
