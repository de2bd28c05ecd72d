import type { AttemptStore } from "./attempt-store.ts";
import type { DrillRunStore } from "./drill-run-store.ts";
import type { OwnScenarioStore } from "./own-scenario-store.ts";

/** Whether what is saved outlives the tab. */
export type Kept = "device" | "memory";

export interface Stores {
  readonly attempts: AttemptStore;
  readonly drillRuns: DrillRunStore;
  readonly ownScenarios: OwnScenarioStore;
  readonly kept: Kept;
  /** How many records could not be read so far. They are kept aside, not deleted. */
  countSetAside(): Promise<number>;
  close(): void;
}
