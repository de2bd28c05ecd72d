import { openIndexedDbStores } from "./indexed-db-stores.ts";
import { memoryStores } from "./memory-stores.ts";
import type { Stores } from "./stores.ts";

interface Opening {
  readonly open?: () => Promise<Stores>;
  /** How long the browser may take before Mend goes on without it, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Stores on the device; in memory where the browser blocks storage, has none, or does not answer in time. Never rejects. */
export async function openStores({ open = openIndexedDbStores, timeoutMs = 4000 }: Opening = {}): Promise<Stores> {
  try {
    return await inTime(open(), timeoutMs);
  } catch {
    return memoryStores();
  }
}

function inTime(opening: Promise<Stores>, timeoutMs: number): Promise<Stores> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new Error(`No storage within ${timeoutMs} ms`));
    }, timeoutMs);
    opening
      .then((stores) => (isLate ? stores.close() : resolve(stores)))
      .catch(reject)
      .finally(() => clearTimeout(timer));
  });
}
