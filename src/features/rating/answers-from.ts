import type { Attempt } from "#schema/attempt.ts";
import { type AnswerToRate, ROUND_MAX_ANSWERS } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";

/** Answers out of pasted text: parted by empty lines where there are any, otherwise a line each. */
export function answersPasted(text: string, scenarioId: string): AnswerToRate[] {
  const plain = text.replaceAll(/\r\n?/gu, "\n").trim();
  const parted = /\n[^\S\n]*\n/u.test(plain) ? plain.split(/\n(?:[^\S\n]*\n)+/u) : plain.split("\n");
  const texts = parted.map((answer) => answer.trim()).filter((answer) => answer !== "");
  return texts.map((answer, at) => ({ id: `pasted-${at + 1}`, scenarioId, beatId: null, text: answer, settled: null }));
}

/**
 * One’s own answers, oldest first, the newest of them where there are too many. Left out are those to words that the client does not say (any
 * longer): a rater would see others. Numbered, so that nothing leads back to whoever wrote them or when.
 */
export function answersOfAttempts(attempts: readonly Attempt[], scenarios: ReadonlyMap<string, Scenario>): AnswerToRate[] {
  const said = ({ scenarioId, beatId, statement }: Attempt): boolean => {
    const scenario = scenarios.get(scenarioId);
    const moment = beatId === null ? scenario : scenario?.next?.find(({ id }) => id === beatId);
    return moment?.statement === statement;
  };
  const oldestFirst = attempts.filter(said).toSorted((a, b) => a.at - b.at);
  return oldestFirst.slice(-ROUND_MAX_ANSWERS).map(({ scenarioId, beatId, text }, at) => ({
    id: `own-${at + 1}`,
    scenarioId,
    beatId,
    text,
    settled: null,
  }));
}
