import type { AskReason, Evidence, OwnReason, ReflectReason, Report } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { analyze } from "./analyze.ts";
import { askable } from "./model/model.ts";
import type { Model } from "./model/model.ts";
import shippedModel from "./model/weights.json" with { type: "json" };
import type { Placed } from "./read-answer.ts";
import { doseOf } from "./rubric/grade-own.ts";
import { nothingSaid, settle } from "./rubric/settle.ts";
import { spanOf } from "./text/reading.ts";
import type { Sentence } from "./text/reading.ts";
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
    const { sentences, traps, verdicts, features } = analysis;
    const opinions = ask(features);
    const isOffTask = coversAll(traps.get("not_a_response") ?? [], sentences);
    const own = isOffTask
      ? nothingSaid<OwnReason>("absent")
      : settle(verdicts.own, opinions.own, [traps.has("defending") ? "denied" : "absent", "vague", "specific"], sentences);
    const reflect = isOffTask ? nothingSaid<ReflectReason>("absent") : settle(verdicts.reflect, opinions.reflect, ["absent", "surface", "underneath"], sentences);
    const asked = isOffTask ? nothingSaid<AskReason>("absent") : settle(verdicts.ask, opinions.ask, ["absent", "generic", "open"], sentences);
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
      return found ? [spanOf(found, from, to)] : [];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged.map(({ start, end }) => ({ kind, level, start, end, quote: text.slice(start, end) }));
}
