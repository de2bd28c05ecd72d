import { readCorpus, stimuliOf } from "../corpus.ts";
import type { Answered } from "./reports.ts";

const FEWEST_WORDS = 50;
const MOST_WORDS = 70;

/** A rated answer of some sixty words, with what the command line is told about it. */
export interface NearSixty extends Answered {
  readonly scenario: string;
  readonly beat: string | null;
}

/** The rated answers of fifty to seventy words under a scenarios folder. */
export function readNearSixty(folder: string): readonly NearSixty[] {
  const { fitted, setAside } = readCorpus(folder);
  return [...fitted, ...setAside].flatMap(({ scenario, answers }) => {
    const stimulusFor = stimuliOf(scenario);
    const client = scenario.client.replace(/,.*$/su, "");
    return answers.filter(isNearSixty).map((answer) => ({
      text: answer.text,
      stimulus: stimulusFor(answer),
      client,
      scenario: scenario.id,
      beat: answer.beat ?? null,
    }));
  });
}

function isNearSixty({ text }: { readonly text: string }): boolean {
  const words = text.split(/\s+/u).filter(Boolean).length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}
