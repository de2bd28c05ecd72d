import { type StorageError, toStorageError } from "./storage-error.ts";

/** Records on their way to a store: what it cannot take now stays here, in memory, and goes with the next try. */
export interface Outbox<T> {
  /** Puts records in that are to be saved together, all or none. */
  readonly add: (records: readonly T[]) => void;
  /** Tries to save all that waits. Returns why something still waits, or null. */
  readonly send: () => Promise<StorageError | null>;
  /** All that waits, the latest last. */
  readonly waiting: () => readonly T[];
  readonly drop: (id: string) => void;
  readonly clear: () => void;
}

export function createOutbox<T extends { readonly id: string }>(saveAll: (records: readonly T[]) => Promise<void>): Outbox<T> {
  let parcels: (readonly T[])[] = [];

  const drop = (ids: ReadonlySet<string>) => {
    parcels = parcels.map((parcel) => parcel.filter(({ id }) => !ids.has(id))).filter((parcel) => parcel.length > 0);
  };
  const send = async (): Promise<StorageError | null> => {
    let trouble: StorageError | null = null;
    // Each on its own: one that is too large for the disk does not hold up the others.
    for (const parcel of parcels) {
      try {
        await saveAll(parcel);
        parcels = parcels.filter((other) => other !== parcel);
      } catch (error) {
        trouble = toStorageError(error);
      }
    }
    return trouble;
  };
  return {
    add: (records) => {
      // An older version that still waits must not follow a newer one.
      drop(new Set(records.map(({ id }) => id)));
      if (records.length > 0) parcels = [...parcels, records];
    },
    send,
    waiting: () => parcels.flat(),
    drop: (id) => drop(new Set([id])),
    clear: () => {
      parcels = [];
    },
  };
}
