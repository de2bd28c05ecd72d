import { createOutbox } from "./outbox.ts";
import type { RecordStore } from "./record-store.ts";
import type { StorageError } from "./storage-error.ts";

/** The records of one kind as they are shown: what the store holds, and what waits until the store takes it. */
export interface Shelf<T> {
  /** Shows the records at once; they go to the store with the next `send`. Those with the same id are replaced. */
  readonly keep: (records: readonly T[]) => void;
  /** Tries to store all that waits. Returns why something still waits, or null. */
  readonly send: () => Promise<StorageError | null>;
  readonly isWaiting: () => boolean;
  /** Shows what the store holds by now. */
  readonly read: () => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** `store` is looked up at each use, since the stores are opened late; `show` gets the whole list after each change. */
export function createShelf<T extends { readonly id: string }>(
  store: () => RecordStore<T>,
  order: (a: T, b: T) => number,
  show: (records: readonly T[]) => void,
): Shelf<T> {
  const outbox = createOutbox<T>((records) => store().saveAll(records));
  let shown: readonly T[] = [];

  const put = (records: readonly T[]) => {
    shown = records;
    show(records);
  };
  const withRecords = (list: readonly T[], records: readonly T[]) =>
    [...new Map([...list, ...records].map((record) => [record.id, record])).values()].sort(order);

  return {
    keep: (records) => {
      outbox.add(records);
      put(withRecords(shown, records));
    },
    send: outbox.send,
    isWaiting: () => outbox.waiting().length > 0,
    read: async () => put(withRecords(await store().list(), outbox.waiting())),
    remove: async (id) => {
      await store().remove(id);
      outbox.drop(id);
      put(shown.filter((record) => record.id !== id));
    },
    clear: async () => {
      await store().clear();
      outbox.clear();
      put([]);
    },
  };
}
