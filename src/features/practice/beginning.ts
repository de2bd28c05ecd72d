import type { Attempt } from "#schema/attempt.ts";
import type { Draft } from "#schema/draft.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import { beatOf, reactionTo } from "./conversation.ts";
import type { Beginning, Exchange } from "./sitting-store.ts";

/**
 * Where to begin: at the newest draft that was left, with the conversation that led there as far as the attempts (newest
 * first) still tell it; else at the opening, with nothing written.
 */
export function beginningOf(scenario: Scenario, draftAt: (beatId: string | null) => Draft | null, attempts: readonly Attempt[]): Beginning {
  const places: (Beat | null)[] = [null, ...(scenario.next ?? [])];
  const left = places
    .map((beat) => ({ beat, draft: draftAt(beat?.id ?? null) }))
    .filter(({ draft }) => draft !== null && draft.text.trim() !== "")
    .toSorted((a, b) => (b.draft?.startedAt ?? 0) - (a.draft?.startedAt ?? 0))[0];
  const beat = left?.beat ?? null;
  return {
    beat,
    draft: left?.draft?.text ?? "",
    startedAt: left?.draft?.startedAt ?? null,
    thread: beat === null ? [] : threadTo(scenario, beat, attempts),
  };
}

/** The latest answers on the way to a beat, from the opening on. A beat that leads back to itself ends the search. */
function threadTo(scenario: Scenario, beat: Beat, attempts: readonly Attempt[]): Exchange[] {
  const thread: Exchange[] = [];
  const seen = new Set<string | null>([beat.id]);
  let at = beat.from ?? null;
  while (!seen.has(at)) {
    seen.add(at);
    const said = attempts.find(({ scenarioId, beatId }) => scenarioId === scenario.id && beatId === at);
    if (said !== undefined) {
      thread.unshift({ statement: said.statement, answer: said.text, reaction: reactionTo(scenario, at, said.report) });
    }
    if (at === null) break;
    at = beatOf(scenario, at)?.from ?? null;
  }
  return thread;
}
