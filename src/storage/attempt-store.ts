import type { Attempt } from "#schema/attempt.ts";

/**
 * Where attempts are kept. Two versions: IndexedDB (indexed-db-stores.ts) and memory (memory-stores.ts), used where storage is
 * blocked or full. A method that cannot keep its promise rejects with a `StorageError`.
 */
export interface AttemptStore {
  /** All attempts, newest first. */
  list(): Promise<readonly Attempt[]>;
  /** Adds the attempt, or replaces the one with the same id. */
  save(attempt: Attempt): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}
