import type { Evidence, Report } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import type { TrapId } from "#schema/vocabulary.ts";
import { analyze } from "./analyze.ts";
import type { Analysis } from "./analyze.ts";
import { isSalad } from "./guard.ts";
import { askable } from "./model/model.ts";
import type { Model, Opinions } from "./model/model.ts";
import shippedModel from "./model/weights.json" with { type: "json" };
import type { Placed } from "./read-answer.ts";
import { capOwning } from "./rubric/cap-owning.ts";
import { doseOf } from "./rubric/grade-own.ts";
import { isBesideScene, keepToScene } from "./rubric/keep-to-scene.ts";
import { SETTLING, nothingSaid, settle } from "./rubric/settle.ts";
import type { Verdicts } from "./rubric/verdict.ts";
import { clauseAround } from "./text/clauses.ts";
import { spanOf } from "./text/reading.ts";
import type { Sentence } from "./text/reading.ts";
import { confirmTraps } from "./traps/confirm-traps.ts";
import type { TrapPlaces } from "./traps/find-traps.ts";
import { ENGINE_VERSION } from "./version.ts";

export type Scorer = (text: string, stimulus: Stimulus) => Report;

/**
 * A scorer that asks this model. Its report holds levels, dose, confidence, traps, and evidence as half-open UTF-16 spans into
 * `text` as it was given. Deterministic; reads nothing of the scenario but the stimulus; never throws for any text.
 */
export function makeScorer(model: Model): Scorer {
  const ask = askable(model);
  return (text, stimulus) => {
    const analysis = analyze(text, stimulus);
    if ("unscorable" in analysis) return { status: "unscorable", reason: analysis.unscorable, engine: ENGINE_VERSION };
    const { sentences } = analysis.reading;
    const opinions = ask(analysis.sentenceFeatures, analysis.answerFeatures);
    if (isSalad(sentences, opinions.knownPairs)) return { status: "unscorable", reason: "no_sentence", engine: ENGINE_VERSION };
    const settled = settleAll(analysis, opinions);
    const found = confirmTraps(analysis.traps, opinions.traps, settled.own.level === 2, sentences);
    const isOffTask = coversAll(found.get("not_a_response") ?? [], sentences);
    const {
      own,
      reflect,
      ask: asked,
    } = isOffTask ? NOTHING_SAID : { ...settled, own: capOwning(settled.own, opinions.skills.own, analysis.reading, found) };
    const traps = reflect.level === 2 ? without(found, "claimed_understanding") : found;
    return {
      status: "scored",
      levels: { own: own.level, reflect: reflect.level, ask: asked.level },
      dose: doseOf(own),
      confidence: { own: own.confidence, reflect: reflect.confidence, ask: asked.confidence },
      reasons: { own: own.reason, reflect: reflect.reason, ask: asked.reason },
      traps: [...traps.keys()],
      evidence: [
        ...evidenceOf("own", own.level, own.places, text, sentences),
        ...evidenceOf("reflect", reflect.level, reflect.places, text, sentences),
        ...evidenceOf("ask", asked.level, asked.places, text, sentences),
        ...[...traps].flatMap(([trap, places]) => evidenceOf(trap, null, places, text, sentences)),
      ],
      engine: ENGINE_VERSION,
    };
  };
}

/** Scores with the model that is shipped. */
export const scoreResponse: Scorer = makeScorer(shippedModel);

const NOTHING_SAID: Verdicts = {
  own: nothingSaid("absent"),
  reflect: nothingSaid("absent"),
  ask: nothingSaid("absent"),
};

/** The skills by themselves, before traps are looked at. */
function settleAll({ reading, findings }: Analysis, { skills }: Opinions): Verdicts {
  const own = settle(findings.own, skills.own, SETTLING.own, reading.sentences);
  const reflect = settle(findings.reflect, skills.reflect, SETTLING.reflect, reading.sentences);
  const ask = settle(findings.ask, skills.ask, SETTLING.ask, reading.sentences);
  return isBesideScene(reading) ? { own: keepToScene(own, "vague"), reflect: keepToScene(reflect, "misses"), ask } : { own, reflect, ask };
}

/** “I understand” beside a reflection that shows it is no trap (rubric, Traps). */
const without = (traps: TrapPlaces, trap: TrapId): TrapPlaces => new Map([...traps].filter(([id]) => id !== trap));

/** Whether every sentence of some length holds one of these places. */
const coversAll = (places: readonly Placed[], sentences: readonly Sentence[]): boolean =>
  places.length > 0 && sentences.every(({ words }, index) => words.length < 4 || places.some(({ sentence }) => sentence === index));

/** The places as quotes, in reading order; places that touch or overlap are one. None for a level of 0. */
function evidenceOf(
  kind: Evidence["kind"],
  level: Evidence["level"],
  places: readonly Placed[],
  text: string,
  sentences: readonly Sentence[],
): readonly Evidence[] {
  if (level === 0) return [];
  const spans = places
    .flatMap(({ sentence, from, to }) => {
      const found = sentences[sentence];
      if (!found) return [];
      const clause = clauseAround(found.reading, { from, to });
      return [spanOf(found, clause.from, clause.to)];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged.map(({ start, end: last }) => {
    const end = /^[?!]/u.test(text.slice(last)) ? last + 1 : last;
    return { kind, level, start, end, quote: text.slice(start, end) };
  });
}
