import type { Scenario } from "#schema/scenario.ts";
import type { RecordStore } from "./record-store.ts";

/** Where scenarios are kept that were imported or written on this device, by title. The same two versions as attempts. */
export type OwnScenarioStore = RecordStore<Scenario>;

/** Sorts by title; of one title, by id. */
export function byTitle(a: Scenario, b: Scenario): number {
  return a.title.localeCompare(b.title, "en") || (a.id < b.id ? -1 : Number(a.id > b.id));
}
