import type { Stimulus } from "#schema/stimulus.ts";
import type { UnscorableReason } from "#schema/vocabulary.ts";
import { whyUnscorable } from "./guard.ts";
import { answerFeatures } from "./model/answer-features.ts";
import { sentenceFeatures } from "./model/sentence-features.ts";
import type { Features } from "./model/words.ts";
import type { Reading } from "./read-answer.ts";
import { readAnswer } from "./read-answer.ts";
import { gradeAsk } from "./rubric/grade-ask.ts";
import { gradeOwn } from "./rubric/grade-own.ts";
import { gradeReflect } from "./rubric/grade-reflect.ts";
import type { Findings } from "./rubric/verdict.ts";
import { sceneOf } from "./scene.ts";
import { withoutParroted } from "./text/parroted.ts";
import { readSentences } from "./text/reading.ts";
import { findTraps } from "./traps/find-traps.ts";
import type { TrapPlaces } from "./traps/find-traps.ts";

/** What the rules make of an answer, and what the model is to see of it. */
export interface Analysis {
  readonly reading: Reading;
  readonly traps: TrapPlaces;
  readonly findings: Findings;
  readonly sentenceFeatures: readonly Features[];
  readonly answerFeatures: Features;
}

/** Reads an answer by the rules alone, or says why it can’t be scored. */
export function analyze(text: string, stimulus: Stimulus): Analysis | { readonly unscorable: UnscorableReason } {
  const scene = sceneOf(stimulus);
  const written = readSentences(text);
  const unscorable = whyUnscorable(text, written, scene);
  if (unscorable !== null) return { unscorable };
  const sentences = withoutParroted(written, scene);
  if (sentences.length === 0) return { unscorable: "pasted_statement" };
  const reading = readAnswer(sentences, scene);
  const traps = findTraps(reading);
  const findings = { own: gradeOwn(reading, traps), reflect: gradeReflect(reading, traps), ask: gradeAsk(reading, traps) };
  return {
    reading,
    traps,
    findings,
    sentenceFeatures: sentenceFeatures(reading, traps),
    answerFeatures: answerFeatures(reading, findings, traps),
  };
}
