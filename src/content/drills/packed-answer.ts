import type { Level, TrapId } from "#schema/vocabulary.ts";
import type { RatedEvidence } from "#schema/rated-answer.ts";
import { type DrillAnswer, withDose } from "./drill-answer.ts";
import type { Depth } from "./quotes.ts";

/** A drill’s answer without its names, which would be half of what is shipped. */
export type PackedAnswer = readonly [
  id: string,
  scenario: string,
  text: string,
  levels: readonly [own: Level, reflect: Level, ask: Level],
  traps: readonly TrapId[],
  evidence: readonly (readonly [kind: RatedEvidence["kind"], level: Level | null, start: number, end: number])[],
  quotes: readonly (readonly [depth: Depth, start: number, end: number])[],
];

export function packed({ id, scenario, text, levels, traps, evidence, quotes }: DrillAnswer): PackedAnswer {
  const places = evidence.map(({ kind, level, start, end }) => [kind, level, start, end] as const);
  const pieces = quotes.map(({ depth, start, end }) => [depth, start, end] as const);
  return [id, scenario, text, [levels.own, levels.reflect, levels.ask], traps, places, pieces];
}

export function unpacked([id, scenario, text, [own, reflect, ask], traps, places, pieces]: PackedAnswer): DrillAnswer {
  const evidence = places.map(([kind, level, start, end]) => ({ kind, level, start, end }));
  const quotes = pieces.map(([depth, start, end]) => ({ depth, start, end }));
  return withDose({ id, scenario, text, levels: { own, reflect, ask }, traps, evidence, quotes });
}
