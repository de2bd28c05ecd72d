import { ORDER } from "./order.ts";
import type { RecordStore } from "./record-store.ts";
import type { Stores } from "./stores.ts";

/** Stores that last as long as the tab. */
export function memoryStores(): Stores {
  return {
    attempts: memoryStore(ORDER.attempts),
    drillRuns: memoryStore(ORDER.drillRuns),
    ownScenarios: memoryStore(ORDER.ownScenarios),
    assignments: memoryStore(ORDER.assignments),
    ratingRounds: memoryStore(ORDER.ratingRounds),
    kept: "memory",
    countSetAside: async () => 0,
    close: () => undefined,
  };
}

function memoryStore<T extends { readonly id: string }>(order: (a: T, b: T) => number): RecordStore<T> {
  const records = new Map<string, T>();
  const keep = (record: T) => records.set(record.id, structuredClone(record));
  return {
    list: async () => [...records.values()].map((record) => structuredClone(record)).sort(order),
    save: async (record) => void keep(record),
    saveAll: async (all) => all.forEach(keep),
    remove: async (id) => void records.delete(id),
    clear: async () => records.clear(),
  };
}
