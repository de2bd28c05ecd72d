/** Where records of one kind are kept, each under its id. A method that cannot keep its promise rejects with a `StorageError`. */
export interface RecordStore<T extends { readonly id: string }> {
  /** All records, in the order that the kind has. */
  list(): Promise<readonly T[]>;
  /** Adds the record, or replaces the one with the same id. */
  save(record: T): Promise<void>;
  /** Saves all of them, or none. */
  saveAll(records: readonly T[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes all of them, also those that were set aside. */
  clear(): Promise<void>;
}
