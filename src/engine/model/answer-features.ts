import { SKILLS } from "#schema/vocabulary.ts";
import { nearestOwnable } from "../acts/grant.ts";
import { INSIDE, nearestCore } from "../acts/reflections.ts";
import type { Reading } from "../read-answer.ts";
import type { Findings } from "../rubric/verdict.ts";
import { FEELING_FAMILIES, feelingsIn } from "../text/feelings.ts";
import { shareOf, stemsOf } from "../text/stems.ts";
import type { TrapPlaces } from "../traps/find-traps.ts";
import { weighed, wordsOf } from "./words.ts";
import type { Features } from "./words.ts";

/** The features of an answer: what the rules decided, how it is built, how near it comes to the scenario, and its words. */
export function answerFeatures(reading: Reading, findings: Findings, traps: TrapPlaces): Features {
  const { sentences, scene, grants, ownActs, reflections, questions, concessions, validations, claims } = reading;
  const whole = (name: string, value: number) => [name, value] as const;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const count = (pattern: RegExp) => sentences.reduce((sum, { reading: text }) => sum + (text.match(pattern) ?? []).length, 0);
  const all = sentences.map((sentence) => sentence.reading).join(" . ");
  const stems = stemsOf(all);
  const feelings = feelingsIn(all);
  return new Map([
    ...weighed(
      wordsOf(
        sentences.map((sentence) => sentence.reading),
        { skipping: false },
      ),
      WORD_AT_MOST,
    ),
    ...SKILLS.map((skill) => whole(`${skill}=${findings[skill].reason}`, 1)),
    ...SKILLS.map((skill) => whole(`${skill}:${findings[skill].level}`, 1)),
    whole(`levels:${SKILLS.map((skill) => findings[skill].level).join("")}`, 1),
    ...[...traps.keys()].map((trap) => whole(`trap:${trap}`, 1)),
    whole("traps", Math.min(traps.size, 3) / 3),
    whole("rupture", scene.rupture === "withdrawal" ? 1 : 0),
    whole("length", Math.log2(1 + words) / 7),
    whole("sentences", Math.min(sentences.length, 8) / 8),
    whole("i", count(/\bi\b/gu) / words),
    whole("you", count(/\byou(?:r|rs)?\b/gu) / words),
    whole("likeness", Math.min(count(/\b(?:like|as if|as though)\b/gu), 3) / 3),
    whole("ownable", nearestOwnable(all, scene).share),
    whole("core", nearestCore(stems, scene).share),
    whole("statement", shareOf(scene.statementStems, stems)),
    whole("repeats", shareOf(stems, scene.statementStems)),
    whole("context", shareOf(stems, scene.contextStems)),
    whole("grants", Math.min(grants.length, 3) / 3),
    whole("ownActs", Math.min(ownActs.length, 3) / 3),
    whole("concessions", Math.min(concessions.length, 2) / 2),
    whole("validations", Math.min(validations.length, 2) / 2),
    whole("claims", Math.min(claims.length, 2) / 2),
    whole("reflections", Math.min(reflections.length, 3) / 3),
    whole("insight", Math.max(0, ...reflections.map(({ strength }) => strength))),
    whole("fitting", Math.min(feelings.filter(({ family }) => scene.coreFamilies.has(family)).length, 3) / 3),
    whole("feelings", Math.min(feelings.length, 3) / 3),
    ...FEELING_FAMILIES.map((family) => whole(`feeling:${family}`, feelings.some((feeling) => feeling.family === family) ? 1 : 0)),
    ...reflections.map(({ kind }) => whole(`reflection:${kind}`, 1)),
    whole("inside", Math.min(count(new RegExp(INSIDE.source, "gu")), 4) / 4),
    whole("tellsOfYou", Math.min(count(/\byou (?:have |had |just |were |are )*\w+(?:ed|ing|t)\b/gu), 4) / 4),
    whole("reasons", Math.min(count(/\b(?:because|so that|in order|actually|just|only|reason)\b/gu), 3) / 3),
    whole("askedLast", questions.some(({ sentence }) => sentence === sentences.length - 1) ? 1 : 0),
    whole("thin", Math.min(feelings.filter(({ family }) => family === "thin").length, 2) / 2),
    ...questions.map(({ kind }) => whole(`question:${kind}`, 1)),
  ]);
}

/** Nor may the few words of a short answer outweigh what the rules found. */
const WORD_AT_MOST = 0.4;
