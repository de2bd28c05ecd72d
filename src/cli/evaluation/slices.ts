import { ALLIANCES, RUPTURES } from "#schema/vocabulary.ts";
import { keywordLevels } from "./baselines.ts";
import type { Judged } from "./judge.ts";

/** A part of the answers that a mean could hide. */
export interface Slice {
  readonly name: string;
  readonly holds: (judged: Judged) => boolean;
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

/** Typed as on a phone or dictated: no capital letters, or hardly a mark in many words. */
function isMessy(text: string): boolean {
  const marks = text.match(/[.,!?;:…]/gu)?.length ?? 0;
  return text === text.toLowerCase() || marks < wordsIn(text) / 25;
}

/** A repair rated good in two skills in which the keyword scorer sees neither. */
function isGoodWithoutKeywords({ answer }: Judged): boolean {
  const { own, reflect } = answer.levels;
  const seen = keywordLevels(answer.text);
  return own === 2 && reflect === 2 && seen.own < 2 && seen.reflect < 2;
}

const SHORT = 16;
const LONG = 60;

export const SLICES: readonly Slice[] = [
  { name: "written to strata", holds: ({ answer }) => answer.stratum !== "person" },
  { name: "written as persons", holds: ({ answer }) => answer.stratum === "person" },
  { name: "messy", holds: ({ answer }) => isMessy(answer.text) },
  { name: `short (under ${SHORT} words)`, holds: ({ answer }) => wordsIn(answer.text) < SHORT },
  { name: `long (over ${LONG} words)`, holds: ({ answer }) => wordsIn(answer.text) > LONG },
  { name: "good without keywords", holds: isGoodWithoutKeywords },
  { name: "to later beats", holds: ({ answer }) => answer.beat !== undefined },
  ...RUPTURES.map((rupture) => ({ name: rupture, holds: ({ scenario }: Judged) => scenario.rupture === rupture })),
  ...ALLIANCES.map((alliance) => ({ name: alliance, holds: ({ scenario }: Judged) => scenario.alliance === alliance })),
];
