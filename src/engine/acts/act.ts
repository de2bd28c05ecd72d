import type { Scene } from "../scene.ts";
import type { Stretch } from "../text/clauses.ts";
import type { Sentence } from "../text/reading.ts";

/**
 * One dialogue act: what a stretch of the answer does. It finds places and judges nothing; levels are the rubric’s.
 * `hits` are sentences in which it must find something and `guardrails` ones that it must leave alone: tests run both.
 */
export interface Act {
  readonly note: string;
  find(sentence: Sentence, scene: Scene): readonly Stretch[];
  readonly hits: readonly string[];
  readonly guardrails: readonly string[];
}

interface Patterns {
  readonly note: string;
  readonly patterns: readonly RegExp[];
  /** A sentence that meets one of these is left alone. */
  readonly unless?: readonly RegExp[];
  readonly hits: readonly string[];
  readonly guardrails: readonly string[];
}

/** An act that is recognized by its wording alone. Patterns are matched against the reading (see text/reading.ts). */
export function patternAct({ note, patterns, unless = [], hits, guardrails }: Patterns): Act {
  // Most patterns meet nothing in most sentences: to ask first is cheaper than to look for every place at once.
  const everywhere = patterns.map((pattern) => ({ once: pattern, every: new RegExp(pattern.source, "gu") }));
  return {
    note,
    hits,
    guardrails,
    find: ({ reading }) =>
      unless.some((guard) => guard.test(reading))
        ? []
        : everywhere.flatMap(({ once, every }) =>
            once.test(reading)
              ? [...reading.matchAll(every)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
              : [],
          ),
  };
}
