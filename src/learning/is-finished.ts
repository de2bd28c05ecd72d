import type { DrillRun } from "#schema/drill-run.ts";

/** Whether every item of a run is answered. */
export const isFinished = ({ items, length }: DrillRun): boolean => items.length >= length;
