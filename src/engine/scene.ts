import type { Stimulus } from "#schema/stimulus.ts";
import { feelingsIn } from "./text/feelings.ts";
import type { FeelingFamily } from "./text/feelings.ts";
import { readSentences } from "./text/reading.ts";
import { stemsOf } from "./text/stems.ts";

/** A phrase of the scenario, ready to be looked for in an answer. */
export interface Wanted {
  /** The entry’s own plain phrase, whichever of its wordings this is. */
  readonly phrase: string;
  readonly reading: string;
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
}

/** A stimulus, read once: what may be owned, what may lie underneath, and the client’s words. */
export interface Scene {
  readonly rupture: Stimulus["rupture"];
  readonly statement: string;
  readonly statementStems: ReadonlySet<string>;
  readonly contextStems: ReadonlySet<string>;
  readonly ownable: readonly Wanted[];
  readonly denials: readonly Wanted[];
  readonly core: readonly Wanted[];
  readonly coreFamilies: ReadonlySet<FeelingFamily>;
}

const scenes = new WeakMap<Stimulus, Scene>();

/** The scene of a stimulus; the same object while the stimulus lives, so that scoring each keystroke reads it once. */
export function sceneOf(stimulus: Stimulus): Scene {
  const known = scenes.get(stimulus);
  if (known) return known;
  const ownable = stimulus.ownable.flatMap((entry) =>
    typeof entry === "string"
      ? [wanted(entry, entry)]
      : [entry.phrase, ...(entry.wordings ?? [])].map((wording) => wanted(entry.phrase, wording)),
  );
  const denials = stimulus.ownable.flatMap((entry) =>
    typeof entry === "string" ? [] : (entry.denials ?? []).map((denial) => wanted(entry.phrase, denial)),
  );
  const core = stimulus.core.flatMap((entry) =>
    typeof entry === "string"
      ? [wanted(entry, entry)]
      : [entry.phrase, ...(entry.feelings ?? []), ...(entry.underneath ?? [])].map((wording) => wanted(entry.phrase, wording)),
  );
  const statement = readingOf(stimulus.statement);
  const scene: Scene = {
    rupture: stimulus.rupture,
    statement,
    statementStems: stemsOf(statement),
    contextStems: stemsOf(readingOf(stimulus.context)),
    ownable,
    denials,
    core,
    coreFamilies: new Set(core.flatMap(({ reading }) => feelingsIn(reading).map(({ family }) => family))),
  };
  scenes.set(stimulus, scene);
  return scene;
}

const readingOf = (text: string): string =>
  readSentences(text)
    .map(({ reading }) => reading)
    .join(" . ");

export const NEGATION = /\b(?:not|never|no|none|nothing|nobody|without|neither|nor)\b/u;

function wanted(phrase: string, wording: string): Wanted {
  const reading = readingOf(wording);
  return { phrase, reading, stems: stemsOf(reading), negated: NEGATION.test(reading) };
}
