import { closingQuestionOf } from "#content/drills/closing-question.ts";
import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import { fixableTrapOf } from "#content/drills/fixable-trap.ts";
import type { Quote } from "#content/drills/quotes.ts";
import { shuffled } from "#content/drills/rank.ts";
import { DOSES, type Drill, SKILLS } from "#schema/vocabulary.ts";
import type { DrillItem, NameItem, QuoteOption } from "./drill-item.ts";

/** An item with the kind of place in a run that it may take, so that a run is of every kind. */
export interface Pooled {
  readonly slot: string;
  readonly item: DrillItem;
}

/** Every item that a drill can be made of. */
export function poolOf(drill: Drill, answers: readonly DrillAnswer[]): Pooled[] {
  switch (drill) {
    case "spot_it":
      return answers.map((answer) => ({ slot: mixOf(answer), item: { kind: "spot", ...placeOf(answer), answer } }));
    case "third_way":
      return [
        ...answers.map((answer): Pooled => ({ slot: answer.dose, item: { kind: "place", ...placeOf(answer), answer } })),
        ...scenarioIdsIn(answers).flatMap((scenarioId) =>
          DOSES.map((dose): Pooled => ({ slot: writeSlot(dose), item: { kind: "dose", id: `${scenarioId}/${dose}`, scenarioId, dose } })),
        ),
      ];
    case "fix_the_trap":
      return answers.flatMap((answer): Pooled[] => {
        const trap = fixableTrapOf(answer);
        return trap === null ? [] : [{ slot: trap, item: { kind: "fix", ...placeOf(answer), answer, trap } }];
      });
    case "name_underneath":
      return scenarioIdsIn(answers).flatMap((scenarioId) =>
        nameItems(answers.filter(({ scenario }) => scenario === scenarioId)).map((item) => ({ slot: "name", item })),
      );
    case "open_it":
      return answers.flatMap((answer): Pooled[] => {
        const question = closingQuestionOf(answer);
        return question === null ? [] : [{ slot: question.kind, item: { kind: "open", ...placeOf(answer), answer, question } }];
      });
  }
}

export const writeSlot = (dose: string): string => `write ${dose}`;

const placeOf = ({ id, scenario }: DrillAnswer) => ({ id, scenarioId: scenario });

const scenarioIdsIn = (answers: readonly DrillAnswer[]): string[] => [...new Set(answers.map(({ scenario }) => scenario))];

function mixOf({ levels, traps }: DrillAnswer): "trap" | "whole" | "mixed" {
  if (traps.length > 0) return "trap";
  return SKILLS.every((skill) => levels[skill] === 2) ? "whole" : "mixed";
}

interface Placed extends Quote {
  readonly answer: DrillAnswer;
}

const OTHERS = 3;

/** The items of one scenario: each answer that reaches what is underneath, with three quotes of others that don’t. */
function nameItems(answers: readonly DrillAnswer[]): NameItem[] {
  const quotes = answers.flatMap((answer) => answer.quotes.map((quote): Placed => ({ ...quote, answer })));
  const right = quotes.filter(({ depth }) => depth === "underneath");
  return right.flatMap((one) => {
    const options = [one, ...othersFor(one, quotes)].map(optionOf);
    const { id, scenario } = one.answer;
    return options.length === 1 + OTHERS
      ? [{ kind: "name", id, scenarioId: scenario, options: shuffled(options, id, ({ text }) => text) }]
      : [];
  });
}

/** Three that don’t reach it, of different kinds as far as there are such, each from another answer. */
function othersFor({ answer }: Placed, quotes: readonly Placed[]): Placed[] {
  const drawn = shuffled(
    quotes.filter(({ depth }) => depth !== "underneath"),
    answer.id,
    idOf,
  );
  const others: Placed[] = [];
  for (const depth of ["surface", "claimed", "soothed", "surface", "surface"] as const) {
    const next = drawn.find((quote) => quote.depth === depth && isApart(quote, [...others]));
    if (next !== undefined && others.length < OTHERS) others.push(next);
  }
  for (const quote of drawn) if (others.length < OTHERS && isApart(quote, others)) others.push(quote);
  return others;

  function isApart(quote: Placed, chosen: readonly Placed[]): boolean {
    return quote.answer.id !== answer.id && chosen.every((other) => other.answer.id !== quote.answer.id);
  }
}

const idOf = ({ answer, start }: Placed): string => `${answer.id} ${start}`;

/** What led on to the words from before, and from them to what followed. */
const LED_ON = /^[\s,;:.…—–-]*(?:(?:and|but|so|because|cause) )?|[\s,;:—–-]+$/giu;

const optionOf = ({ answer, start, end, depth }: Placed): QuoteOption => ({
  text: answer.text.slice(start, end).replaceAll(LED_ON, "").replaceAll(/\s+/gu, " "),
  depth,
});
