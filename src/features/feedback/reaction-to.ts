import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import type { Report } from "#schema/report.ts";
import type { Reactions } from "#schema/scenario.ts";

/** What the client says to an answer so read; null where the author wrote nothing for its outcome. */
export function reactionTo(reactions: Reactions | undefined, report: Report): string | null {
  return reactions?.[chooseOutcome(report)] ?? null;
}
