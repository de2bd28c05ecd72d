import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import { isScored, type ScoredAttempt } from "#learning/first-tries.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";
import { type DraftAt, leftDraft } from "../beginning.ts";
import { beatOf, momentsBefore, nextBeat } from "../conversation.ts";
import { NOTHING_WRITTEN } from "../written.ts";
import { type ConversationBeginning, OPENING, type Place, placeAfter } from "./conversation-store.ts";

/** For how long a conversation may be taken up where it was left, in milliseconds. */
const WHILE_MS = 60 * 60 * 1000;

/**
 * Where to begin: at the newest draft that was left, with the answers that led there; else at the opening, with the offer to go on where
 * the conversation was left, if that is a while ago at most and something follows. `attempts` are newest first; `now` is in
 * milliseconds since 1970.
 */
export function conversationBeginning(
  scenario: Scenario,
  draftAt: DraftAt,
  attempts: readonly Attempt[],
  now: number,
): ConversationBeginning {
  const { beat, draft } = leftDraft(scenario, draftAt);
  if (draft === null) return { place: OPENING, ...NOTHING_WRITTEN, leftOff: placeLeft(scenario, attempts, now) };
  const said = beat === null ? [] : saidBefore(scenario, beat, attempts);
  const { text, startedAt, spoken = false } = draft;
  return { place: { said, beat, resting: false }, draft: text, startedAt, spoken, leftOff: null };
}

function placeLeft(scenario: Scenario, attempts: readonly Attempt[], now: number): Place | null {
  const last = attempts.find(({ scenarioId }) => scenarioId === scenario.id);
  if (last === undefined || last.occasion !== "conversation" || now - last.at > WHILE_MS || !isScored(last)) return null;
  const beat = beatOf(scenario, last.beatId);
  const said = beat === null ? [] : saidBefore(scenario, beat, attempts);
  const place = placeAfter(scenario, { said, beat, resting: false }, last);
  return place.resting ? null : place;
}

/** The answers that led from the opening to a beat, each the latest that led on to the next; from where they are still known. */
function saidBefore(scenario: Scenario, beat: Beat, attempts: readonly Attempt[]): ScoredAttempt[] {
  const said: ScoredAttempt[] = [];
  let next: Beat | null = beat;
  for (const at of momentsBefore(scenario, beat).toReversed()) {
    const nextId = next?.id;
    const until = said[0]?.at ?? Infinity;
    const led = attempts
      .filter(isScored)
      .find(
        (attempt) =>
          attempt.scenarioId === scenario.id &&
          attempt.beatId === at &&
          attempt.at <= until &&
          nextBeat(scenario, at, chooseOutcome(attempt.report))?.id === nextId,
      );
    if (led === undefined) break;
    said.unshift(led);
    next = beatOf(scenario, at);
  }
  return said;
}
