import type { RatedAnswer } from "#schema/rated-answer.ts";
import { DOSES, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import type { TrapId } from "#schema/vocabulary.ts";
import { closingQuestionOf, QUESTION_KINDS } from "./closing-question.ts";
import { type DrillAnswer, withDose } from "./drill-answer.ts";
import { FIXABLE_TRAPS, fixableTrapOf } from "./fixable-trap.ts";
import { clearQuotesOf, DEPTHS, type ReadQuote } from "./quotes.ts";
import { shuffled } from "./rank.ts";
import type { DoublyRated } from "./read-drill-answers.ts";
import { wordsIn } from "./words-in.ts";

/** In words. Shorter ones show too little to mark, longer ones are too much to read twelve times. */
const SHORTEST = 8;
const LONGEST = 70;

/** Whether two raters, apart, came to the same in everything: an answer in which there is something right to find. */
export function isAgreedOn({ beat, text, levels, traps, disputedTraps, evidence, raters }: DoublyRated): boolean {
  const words = wordsIn(text);
  return (
    beat === undefined &&
    words >= SHORTEST &&
    words <= LONGEST &&
    disputedTraps.length === 0 &&
    !traps.includes("not_a_response") &&
    evidence !== undefined &&
    SKILLS.every((skill, at) => raters.A[at] === levels[skill] && raters.B[at] === levels[skill])
  );
}

/** What a scenario should have among the answers to it, and of how many. */
interface Want {
  readonly fits: (answer: DrillAnswer) => boolean;
  readonly count: number;
}

/** A right quote and three others make an item of “Name what is underneath”. */
const QUOTES_WANTED: Record<(typeof DEPTHS)[number], number> = { underneath: 2, surface: 2, claimed: 1, soothed: 1 };
const OTHER_QUOTES_WANTED = 3;

const WANTS: readonly Want[] = [
  ...DEPTHS.map((depth) => ({
    fits: ({ quotes }: DrillAnswer) => quotes.some((quote) => quote.depth === depth),
    count: QUOTES_WANTED[depth],
  })),
  { fits: ({ quotes }) => quotes.some(({ depth }) => depth !== "underneath"), count: OTHER_QUOTES_WANTED },
  ...FIXABLE_TRAPS.map((trap) => ({ fits: (answer: DrillAnswer) => fixableTrapOf(answer) === trap, count: 1 })),
  ...QUESTION_KINDS.map((kind) => ({ fits: (answer: DrillAnswer) => closingQuestionOf(answer)?.kind === kind, count: 1 })),
  ...DOSES.map((dose) => ({ fits: (answer: DrillAnswer) => answer.dose === dose, count: 2 })),
  { fits: ({ levels, traps }) => traps.length === 0 && SKILLS.every((skill) => levels[skill] === 2), count: 1 },
];

/** As many answers of each trap should ship, where there are so many. */
export const OF_EACH_TRAP = 24;

/**
 * The answers that ship for the drills, by id: those that raters agree on, a few to each scenario, so that every level, dose and trap
 * is there and no drill runs dry. The same rows in any order give the same answers. `read` sees to the quotes.
 */
export function selectDrillAnswers(rated: readonly DoublyRated[], read: ReadQuote): DrillAnswer[] {
  const agreed = shuffled(
    rated.filter(isAgreedOn).map((row) => drillAnswerOf(row, read)),
    "drills",
    idOf,
  );
  const chosen = new Map<string, DrillAnswer>();
  for (const answers of byScenario(agreed).values()) {
    for (const { fits, count } of WANTS) {
      const fitting = answers.filter(fits);
      const missing = count - fitting.filter(({ id }) => chosen.has(id)).length;
      for (const answer of fitting.filter(({ id }) => !chosen.has(id)).slice(0, Math.max(0, missing))) chosen.set(answer.id, answer);
    }
  }
  for (const trap of TRAPS) for (const answer of moreOf(trap, agreed, chosen)) chosen.set(answer.id, answer);
  return [...chosen.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function drillAnswerOf(row: DoublyRated, read: ReadQuote): DrillAnswer {
  const { id, scenario, text, levels, traps, evidence = [] } = row;
  const answer = { id, scenario, text, levels, traps, evidence };
  return withDose({ ...answer, quotes: clearQuotesOf(answer, read) });
}

/** What is still missing of a trap, from the answers that were left. */
function moreOf(trap: TrapId, agreed: readonly DrillAnswer[], chosen: ReadonlyMap<string, DrillAnswer>): DrillAnswer[] {
  const having = agreed.filter(({ traps }) => traps.includes(trap));
  const left = having.filter(({ id }) => !chosen.has(id));
  return left.slice(0, Math.max(0, OF_EACH_TRAP - (having.length - left.length)));
}

function byScenario(answers: readonly DrillAnswer[]): Map<string, DrillAnswer[]> {
  const groups = new Map<string, DrillAnswer[]>();
  for (const answer of answers) groups.set(answer.scenario, [...(groups.get(answer.scenario) ?? []), answer]);
  return groups;
}

const idOf = ({ id }: Pick<RatedAnswer, "id">) => id;
