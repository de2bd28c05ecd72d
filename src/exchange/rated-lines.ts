import type { Scenario } from "#schema/scenario.ts";
import type { BySkill, Level, TrapId } from "#schema/vocabulary.ts";

/** What the files of a corpus are called: `npm run evaluate -- --corpus <folder>` finds them in the folder under these names alone. */
export const CORPUS_FILES = { answers: "answers.jsonl", scenarios: "scenarios.jsonl" } as const;

/** One answer as a person rated it, before it is written out. */
export interface RatedLine {
  readonly id: string;
  readonly scenarioId: string;
  /** The beat answered, or null for the opening statement. */
  readonly beatId: string | null;
  readonly text: string;
  readonly levels: BySkill<Level>;
  readonly traps: readonly TrapId[];
  /** Traps that one rater saw and another did not: they count neither way. */
  readonly disputedTraps?: readonly TrapId[];
  /** Each rater’s levels (own, reflect, ask), by name. */
  readonly raters?: Readonly<Record<string, readonly Level[]>>;
}

/** Rated answers as the JSON lines that `npm run evaluate -- --corpus` reads: a `RatedAnswer` a line. */
export function writeRatedLines(lines: readonly RatedLine[]): string {
  return lines
    .map(({ id, scenarioId, beatId, text, levels, traps, disputedTraps = [], raters }) =>
      JSON.stringify({
        id,
        scenario: scenarioId,
        ...(beatId === null ? {} : { beat: beatId }),
        text,
        levels,
        traps,
        disputedTraps,
        ...(raters === undefined ? {} : { raters }),
      }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** The scenarios of rated answers, a line each; those that ship need none. */
export const writeScenarioLines = (scenarios: readonly Scenario[]): string =>
  scenarios.map((scenario) => `${JSON.stringify(scenario)}\n`).join("");
