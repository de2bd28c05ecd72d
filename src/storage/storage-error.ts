/** Why a store could not keep its promise: the browser forbids it, the disk is full, or something that nobody foresaw. */
export type StorageTrouble = "blocked" | "full" | "unknown";

export class StorageError extends Error {
  readonly kind: StorageTrouble;

  constructor(kind: StorageTrouble, cause: unknown) {
    super(`Storage is not at hand: ${kind}`, { cause });
    this.name = "StorageError";
    this.kind = kind;
  }
}

/** What a browser threw, as a StorageError of the kind that its name tells. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : "";
  return new StorageError(KINDS[name] ?? "unknown", error);
}

/** Firefox’s private windows say InvalidStateError; where there is no IndexedDB at all, idb meets a ReferenceError. */
const KINDS: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: "full",
  SecurityError: "blocked",
  NotAllowedError: "blocked",
  InvalidStateError: "blocked",
  ReferenceError: "blocked",
};
