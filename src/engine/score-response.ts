import type { Evidence, Report } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { whyUnscorable } from "./guard.ts";
import { readAnswer } from "./read-answer.ts";
import type { Placed } from "./read-answer.ts";
import { gradeAsk } from "./rubric/grade-ask.ts";
import { doseOf, gradeOwn } from "./rubric/grade-own.ts";
import { gradeReflect } from "./rubric/grade-reflect.ts";
import type { Verdict } from "./rubric/verdict.ts";
import { sceneOf } from "./scene.ts";
import { readSentences, spanOf } from "./text/reading.ts";
import type { Sentence } from "./text/reading.ts";
import { findTraps } from "./traps/find-traps.ts";
import { ENGINE_VERSION } from "./version.ts";

/**
 * The report on one answer: levels, dose, confidence, traps, and evidence as half-open UTF-16 spans into `text` as it was given.
 * Deterministic; reads nothing of the scenario but the stimulus; never throws for any text.
 */
export function scoreResponse(text: string, stimulus: Stimulus): Report {
  const scene = sceneOf(stimulus);
  const sentences = readSentences(text);
  const reason = whyUnscorable(text, sentences, scene);
  if (reason) return { status: "unscorable", reason, engine: ENGINE_VERSION };

  const reading = readAnswer(sentences, scene);
  const traps = findTraps(reading);
  const own = gradeOwn(reading, traps);
  const reflect = gradeReflect(reading, traps);
  const ask = gradeAsk(reading, traps);
  return {
    status: "scored",
    levels: { own: own.level, reflect: reflect.level, ask: ask.level },
    dose: doseOf(own),
    confidence: { own: own.confidence, reflect: reflect.confidence, ask: ask.confidence },
    reasons: { own: own.reason, reflect: reflect.reason, ask: ask.reason },
    traps: [...traps.keys()],
    evidence: [
      ...evidenceOf("own", own, text, sentences),
      ...evidenceOf("reflect", reflect, text, sentences),
      ...evidenceOf("ask", ask, text, sentences),
      ...[...traps].flatMap(([trap, places]) => quotes(places, text, sentences).map((quote) => ({ kind: trap, level: null, ...quote }))),
    ],
    engine: ENGINE_VERSION,
  };
}

function evidenceOf(kind: Evidence["kind"], { level, places }: Verdict<string>, text: string, sentences: readonly Sentence[]): readonly Evidence[] {
  return level === 0 ? [] : quotes(places, text, sentences).map((quote) => ({ kind, level, ...quote }));
}

/** The places as quotes, in reading order; places that touch or overlap are one. */
function quotes(places: readonly Placed[], text: string, sentences: readonly Sentence[]): readonly Pick<Evidence, "start" | "end" | "quote">[] {
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
  return merged.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}
