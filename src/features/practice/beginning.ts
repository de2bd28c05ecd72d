import { isScored, oldestFirst, type ScoredAttempt } from "#learning/first-tries.ts";
import type { Attempt, InSession } from "#schema/attempt.ts";
import type { Draft } from "#schema/draft.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import type { DeliveryKind } from "#schema/vocabulary.ts";
import { momentsBefore, reactionTo } from "./conversation.ts";
import type { Beginning, Exchange, Try } from "./sitting-store.ts";

/** The draft that is kept for a beat, or for the opening (`null`). */
export type DraftAt = (beatId: string | null) => Draft | null;

/**
 * Where to begin: at the newest draft that was left, with the conversation that led there as far as the attempts (newest
 * first) still tell it; else at the opening, with nothing written.
 */
export function beginningOf(scenario: Scenario, draftAt: DraftAt, attempts: readonly Attempt[]): Beginning {
  const { beat, draft } = leftDraft(scenario, draftAt);
  return {
    beat,
    draft: draft?.text ?? "",
    startedAt: draft?.startedAt ?? null,
    spoken: draft?.spoken ?? false,
    thread: beat === null ? [] : threadTo(scenario, beat, attempts),
    delivery: null,
    current: null,
    earlier: [],
  };
}

/** The newest draft that was left, and the beat that it answers; no draft, and the opening, where nothing was. */
export function leftDraft(scenario: Scenario, draftAt: DraftAt): { readonly beat: Beat | null; readonly draft: Draft | null } {
  const places: (Beat | null)[] = [null, ...(scenario.next ?? [])];
  const left = places
    .map((beat) => ({ beat, draft: draftAt(beat?.id ?? null) }))
    .filter(({ draft }) => draft !== null && draft.text.trim() !== "")
    .toSorted((a, b) => (b.draft?.startedAt ?? 0) - (a.draft?.startedAt ?? 0))[0];
  return left ?? { beat: null, draft: null };
}

/** Where a sitting for the opening alone begins: as it is to be said, with the draft of it that was left. */
export function beginningAtOpening(draftAt: DraftAt, delivery: DeliveryKind | null): Beginning {
  return beginningAfter([], draftAt, delivery);
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
  const tries = oldestFirst(attempts)
    .filter((attempt) => attempt.session?.id === session.id && attempt.session.step === session.step && attempt.beatId === null)
    .filter(isScored)
    .map(tryOf);
  return beginningAfter(tries, draftAt, delivery);
}

function beginningAfter(tries: readonly Try[], draftAt: DraftAt, delivery: DeliveryKind | null): Beginning {
  const draft = draftAt(null);
  const isWriting = draft !== null && draft.text.trim() !== "";
  return {
    beat: null,
    draft: isWriting ? draft.text : "",
    startedAt: isWriting ? draft.startedAt : null,
    spoken: isWriting && (draft.spoken ?? false),
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

/** The latest answers on the way to a beat, from the opening on. */
function threadTo(scenario: Scenario, beat: Beat, attempts: readonly Attempt[]): Exchange[] {
  return momentsBefore(scenario, beat).flatMap((at): Exchange[] => {
    const said = attempts.find(({ scenarioId, beatId }) => scenarioId === scenario.id && beatId === at);
    return said === undefined ? [] : [{ statement: said.statement, answer: said.text, reaction: reactionTo(scenario, at, said.report) }];
  });
}
