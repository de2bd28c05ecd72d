import { listInWords } from "#ui/list-in-words.ts";
import type { StepRecord } from "#learning/session/session-record.ts";

/** “About 14 minutes of writing: a warm-up, 2 repairs, and something new.” */
export function sessionInWords(records: readonly StepRecord[], minutes: number): string {
  const done = records.filter(({ attempts, run }) => attempts.length > 0 || run !== null);
  const count = (kind: StepRecord["step"]["kind"]) => done.filter(({ step }) => step.kind === kind).length;
  const parts = [
    count("warm_up") > 0 ? "a warm-up" : null,
    count("repair") === 0 ? null : count("repair") === 1 ? "a repair" : `${count("repair")} repairs`,
    count("repeat") > 0 ? "one moment once more" : null,
    count("probe") > 0 ? "something new" : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "Nothing was answered in this one. That is allowed, and the next will be another.";
  return `About ${minutes === 1 ? "a minute" : `${minutes} minutes`} of writing and drilling: ${listInWords(parts)}.`;
}
