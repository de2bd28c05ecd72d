import type { Scenario } from "#schema/scenario.ts";

/** More than a scenario can bring. */
const LETTERS = "ABCDEFGHIJKLMNOP";

export interface ReadyAnswer {
  /** A letter, which gives nothing away to the room. */
  readonly name: string;
  readonly text: string;
}

/** The answers that a scenario brings, tempting and good ones by turns, so that their order gives nothing away either. */
export function readyAnswers({ models = [], pitfalls = [] }: Scenario): ReadyAnswer[] {
  const turns = Array.from({ length: Math.max(models.length, pitfalls.length) }, (_, turn) => [pitfalls[turn], models[turn]]);
  return turns
    .flat()
    .filter((answer) => answer !== undefined)
    .map(({ text }, index) => ({ name: LETTERS[index] ?? String(index + 1), text }));
}
