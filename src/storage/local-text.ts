/**
 * Short texts by key, kept at once: in localStorage, or in memory for as long as the tab is open where that is blocked or full.
 * Nothing here throws.
 */

/** Texts that the device would not take. */
const inMemory = new Map<string, string>();

export function getText(key: string): string | null {
  return inMemory.get(key) ?? onDevice((storage) => storage.getItem(key));
}

export function setText(key: string, text: string): void {
  const isKept = onDevice((storage) => {
    storage.setItem(key, text);
    return true;
  });
  if (isKept) inMemory.delete(key);
  else inMemory.set(key, text);
}

export function removeText(key: string): void {
  inMemory.delete(key);
  onDevice((storage) => storage.removeItem(key));
}

export function textKeys(): readonly string[] {
  const kept = onDevice((storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "")) ?? [];
  return [...new Set([...kept, ...inMemory.keys()])];
}

/** Looked up at each use: merely naming localStorage throws where it is blocked. */
function onDevice<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(globalThis.localStorage);
  } catch {
    return null;
  }
}
