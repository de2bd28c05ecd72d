import type { RecordStore } from "./record-store.ts";
import type { RecordKind, RecordOf } from "./records.ts";

/** Whether what is saved outlives the tab. */
export type Kept = "device" | "memory";

/** Where records are kept. Two versions: IndexedDB (indexed-db-stores.ts) and memory (memory-stores.ts), used where storage is blocked or full. */
export type RecordStores = { readonly [Kind in RecordKind]: RecordStore<RecordOf[Kind]> };

export interface Stores extends RecordStores {
  readonly kept: Kept;
  /** How many records could not be read so far. They are kept aside, not deleted. */
  countSetAside(): Promise<number>;
  close(): void;
}
