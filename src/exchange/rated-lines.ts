import type { BySkill, Level, TrapId } from "#schema/vocabulary.ts";

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
