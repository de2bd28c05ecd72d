import type { TrapId } from "#schema/vocabulary.ts";
import type { Act } from "../acts/act.ts";

/** One trap, found by one act’s wording; traps that depend on what else the answer does are decided in find-traps.ts. */
export interface Trap {
  readonly id: TrapId;
  readonly act: Act;
}
