/**
 * localStorage and sessionStorage, looked up at each use: merely naming them throws where they are blocked. Null where they are, or where
 * the work fails because they are full.
 */
export function onDevice<T>(work: (storage: Storage) => T): T | null {
  return tried(() => work(globalThis.localStorage));
}

/** What lasts as long as the tab. */
export function onTab<T>(work: (storage: Storage) => T): T | null {
  return tried(() => work(globalThis.sessionStorage));
}

export function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
}

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
