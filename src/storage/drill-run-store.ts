import { type DrillRun, DrillRunSchema } from "#schema/drill-run.ts";
import type { RecordStore } from "./record-store.ts";

/** Where runs of drills are kept, newest first. */
export type DrillRunStore = RecordStore<DrillRun>;

/** A run out of anything that was stored; null if it is none. */
export function parseDrillRun(value: unknown): DrillRun | null {
  const parsed = DrillRunSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
