import { LEVEL_LABELS } from "#schema/labels.ts";
import type { Appeal } from "#schema/attempt.ts";
import type { Verdict } from "./verdict.ts";

/** The trainee’s word on a verdict, before it is dated and kept. */
export type AppealDraft = Omit<Appeal, "at">;

/** What was said on one verdict, oldest first. */
export const appealsOn = (appeals: readonly Appeal[], about: Verdict): Appeal[] =>
  appeals.filter((appeal) => appeal.about === about).toSorted((a, b) => a.at - b.at);

/** An appeal as a sentence; a trap that is disputed is said not to be there. */
export function appealInWords({ level, reason }: Appeal): string {
  const judged = level === null ? "You don’t see it there" : `You say: ${LEVEL_LABELS[level]}`;
  return reason === "" ? `${judged}.` : `${judged}. “${reason}”`;
}
