import { analyze } from "#engine/analyze.ts";
import { TASKS } from "#engine/model/tasks.ts";
import type { Task } from "#engine/model/tasks.ts";
import type { Features } from "#engine/model/words.ts";
import type { Sentence } from "#engine/text/reading.ts";
import type { RatedAnswer, RatedEvidence } from "#schema/rated-answer.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { asTypedInHaste, inPlainPhrases, stimuliOf } from "../corpus.ts";
import type { RatedScenario } from "../corpus.ts";

/** An answer as the model learns from it. */
export interface Example {
  readonly scenario: string;
  readonly sentences: readonly Features[];
  readonly answer: Features;
  /** What the whole was rated. */
  readonly holds: ReadonlySet<Task>;
  /** What raters pointed at in each sentence; null where nobody was asked to point. */
  readonly sentencesHold: readonly ReadonlySet<Task>[] | null;
}

/** Each answer is learned three ways: as written, in plain phrases, and in plain phrases typed in haste. */
export function examplesOf({ scenario, answers }: RatedScenario): readonly Example[] {
  const [full, plain] = [stimuliOf(scenario), stimuliOf(inPlainPhrases(scenario))];
  return answers.flatMap((answer) => {
    const ways = [
      { text: answer.text, stimulus: full(answer) },
      { text: answer.text, stimulus: plain(answer) },
      { text: asTypedInHaste(answer.text), stimulus: plain(answer) },
    ];
    return ways.flatMap(({ text, stimulus }): readonly Example[] => {
      const analysis = analyze(text, stimulus);
      if ("unscorable" in analysis) return [];
      return [
        {
          scenario: scenario.id,
          sentences: analysis.sentenceFeatures,
          answer: analysis.answerFeatures,
          holds: tasksHeld(answer),
          sentencesHold: answer.evidence ? sentencesHold(analysis.reading.sentences, text, answer.evidence, answer.text) : null,
        },
      ];
    });
  });
}

const tasksHeld = ({ levels, traps }: RatedAnswer): ReadonlySet<Task> =>
  new Set(TASKS.filter((task) => SKILLS.some((skill) => isReached(task, skill, levels[skill])) || traps.some((trap) => trap === task)));

const isReached = (task: Task, skill: string, level: number): boolean =>
  (task === `${skill}1` && level >= 1) || (task === `${skill}2` && level >= 2);

/** A place belongs to a sentence that holds over a third of it, or most of which it covers. */
const OF_PLACE = 1 / 3;
const OF_SENTENCE = 1 / 2;

/** Places are counted in letters, which stay the same however an answer is typed. */
function sentencesHold(
  sentences: readonly Sentence[],
  text: string,
  evidence: readonly RatedEvidence[],
  written: string,
): readonly ReadonlySet<Task>[] {
  const [inText, inWritten] = [lettersBefore(text), lettersBefore(written)];
  const places = evidence.map(({ kind, level, start, end }) => ({ kind, level, from: inWritten[start] ?? 0, to: inWritten[end] ?? 0 }));
  return sentences.map(({ start, end }) => {
    const [from, to] = [inText[start] ?? 0, inText[end] ?? 0];
    const here = places.filter((place) => {
      const shared = Math.min(to, place.to) - Math.max(from, place.from);
      return shared > 0 && (shared > OF_PLACE * (place.to - place.from) || shared > OF_SENTENCE * (to - from));
    });
    return new Set(
      TASKS.filter((task) => here.some(({ kind, level }) => kind === task || (level !== null && isReached(task, kind, level)))),
    );
  });
}

/** For each UTF-16 offset, how many letters and digits come before it. */
function lettersBefore(text: string): readonly number[] {
  const counts = [0];
  for (const sign of text) {
    const before = counts.at(-1) ?? 0;
    const after = /[\p{L}\p{N}]/u.test(sign) ? before + 1 : before;
    for (let unit = 0; unit < sign.length; unit += 1) counts.push(after);
  }
  return counts;
}
