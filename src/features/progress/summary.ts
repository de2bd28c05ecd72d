import type { Progress } from "#learning/progress/progress-of.ts";
import { ENOUGH_A_SIDE } from "#learning/progress/trend.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { listInWords } from "#ui/list-in-words.ts";
import { DOING, THERE_TREND, timeInWords, times } from "./words.ts";

/** All of it in two or three sentences: how much there is, and what can be told from it. */
export function summaryOf({ answers, firstTries, changes, time }: Progress): string {
  const tries = firstTries.own.points.length;
  const said = `So far: ${times(answers, "answer", "answers")}, ${times(tries, "of them a first try", "of them first tries")}, and ${timeInWords(time.totalMs)} of practice.`;
  if (changes.own.later.of < ENOUGH_A_SIDE) {
    return `${said} Whether anything changes can be told from ${2 * ENOUGH_A_SIDE} first tries on.`;
  }
  return `${said} ${changesInWords(changes)}`;
}

/** “Lately owning is there more often than at first. For reflecting there is too little to tell.” */
function changesInWords(changes: Progress["changes"]): string {
  const told = (["more", "less", "same"] as const).flatMap((trend) => {
    const skills = SKILLS.filter((skill) => changes[skill].trend === trend).map((skill) => DOING[skill]);
    return skills.length === 0 ? [] : [`${listInWords(skills)} ${skills.length === 1 ? "is" : "are"} there ${THERE_TREND[trend]}`];
  });
  const open = SKILLS.filter((skill) => changes[skill].trend === "too_little").map((skill) => DOING[skill]);
  if (told.length === 0) return "Whether anything changes: there is too little to tell yet.";
  const sentence = `Lately ${listInWords(told)}.`;
  return open.length === 0 ? sentence : `${sentence} For ${listInWords(open)} there is too little to tell.`;
}
