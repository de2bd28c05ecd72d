/**
 * Short texts by key, kept at once: in localStorage, or in memory for as long as the tab is open where that is blocked or full. Each
 * belongs to the profile that the tab is of: no other sees it, whatever its key. Nothing here throws.
 */
import { keysOf, onDevice } from "./device.ts";
import { TAB_SCOPE } from "./profiles/tab-profile.ts";

/** Keys are named as those of the first profile are kept: “mend:settings”. */
const HOUSE = "mend:";
const OURS = `${TAB_SCOPE}:`;

/** Texts that the device would not take. */
const inMemory = new Map<string, string>();

/** The key in localStorage, for whoever hears of a change there. */
export function keyOnDevice(key: string): string {
  return OURS + (key.startsWith(HOUSE) ? key.slice(HOUSE.length) : key);
}

export function getText(key: string): string | null {
  return inMemory.get(key) ?? onDevice((storage) => storage.getItem(keyOnDevice(key)));
}

export function setText(key: string, text: string): void {
  const isKept = onDevice((storage) => {
    storage.setItem(keyOnDevice(key), text);
    return true;
  });
  if (isKept) inMemory.delete(key);
  else inMemory.set(key, text);
}

export function removeText(key: string): void {
  inMemory.delete(key);
  onDevice((storage) => storage.removeItem(keyOnDevice(key)));
}

export function textKeys(): readonly string[] {
  const kept = onDevice(keysOf) ?? [];
  const ours = kept.filter((key) => key.startsWith(OURS)).map((key) => HOUSE + key.slice(OURS.length));
  return [...new Set([...ours, ...inMemory.keys()])];
}
