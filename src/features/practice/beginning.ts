import { isScored, oldestFirst, type ScoredAttempt } from "#learning/first-tries.ts";
import type { Attempt, InSession } from "#schema/attempt.ts";
import type { Draft } from "#schema/draft.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import type { DeliveryKind } from "#schema/vocabulary.ts";
import { beatOf, reactionTo } from "./conversation.ts";
import type { Beginning, Exchange, Try } from "./sitting-store.ts";

type DraftAt = (beatId: string | null) => Draft | null;

/**
 * Where to begin: at the newest draft that was left, with the conversation that led there as far as the attempts (newest
 * first) still tell it; else at the opening, with nothing written.
 */
export function beginningOf(scenario: Scenario, draftAt: DraftAt, attempts: readonly Attempt[]): Beginning {
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
    delivery: null,
    current: null,
    earlier: [],
  };
}

/**
 * Where a step of a practice session stands, after a crash as well: at the opening as it is to be said, with the tries of this step so
 * far, and at the feedback on the last of them unless another try was being written.
 */
export function beginningInSession(
  draftAt: DraftAt,
  attempts: readonly Attempt[],
  session: InSession,
  delivery: DeliveryKind | null,
): Beginning {
  const draft = draftAt(null);
  const tries = oldestFirst(attempts)
    .filter((attempt) => attempt.session?.id === session.id && attempt.session.step === session.step && attempt.beatId === null)
    .filter(isScored)
    .map(tryOf);
  const isWriting = draft !== null && draft.text.trim() !== "";
  return {
    beat: null,
    draft: isWriting ? draft.text : "",
    startedAt: isWriting ? draft.startedAt : null,
    thread: [],
    delivery: tries[0]?.delivery ?? delivery,
    current: isWriting ? null : (tries.at(-1) ?? null),
    earlier: isWriting ? tries : tries.slice(0, -1),
  };
}

/** The try that an attempt was kept for. */
function tryOf(attempt: ScoredAttempt): Try {
  const { schemaVersion: _version, scenarioId: _scenario, title: _title, appeals: _appeals, felt: _felt, ...done } = attempt;
  return done;
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
