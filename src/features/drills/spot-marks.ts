import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { type BySkill, type Level, LEVELS, type Skill, SKILLS, type TrapId } from "#schema/vocabulary.ts";
import { listInWords } from "#ui/list-in-words.ts";

/** What somebody sees in an answer. */
export interface Marks {
  readonly levels: BySkill<Level>;
  readonly traps: readonly TrapId[];
}

/** The trainee’s marks beside the raters’. */
export interface Compared {
  readonly agreed: readonly Skill[];
  readonly differ: readonly Skill[];
  /** Traps that only the raters see, and that only the trainee does. */
  readonly missed: readonly TrapId[];
  readonly extra: readonly TrapId[];
  /** Of the four questions, a level for each skill and the traps, how many came out alike. */
  readonly met: number;
}

/** How many questions there are to an answer: three levels, and the traps. */
export const MARKS_ASKED = SKILLS.length + 1;

export function compareMarks(trainee: Marks, raters: Marks): Compared {
  const agreed = SKILLS.filter((skill) => trainee.levels[skill] === raters.levels[skill]);
  const missed = raters.traps.filter((trap) => !trainee.traps.includes(trap));
  const extra = trainee.traps.filter((trap) => !raters.traps.includes(trap));
  return {
    agreed,
    differ: SKILLS.filter((skill) => !agreed.includes(skill)),
    missed,
    extra,
    met: agreed.length + Number(missed.length + extra.length === 0),
  };
}

/** The agreement in a sentence or two: “You and the raters agree on reflect and ask. They see own as partly there.” */
export function agreementInWords({ agreed, differ, missed, extra }: Compared, raters: Marks): string {
  const trapsAgreed = missed.length + extra.length === 0;
  if (differ.length === 0 && trapsAgreed) return "You and the raters agree on all of it.";
  const alike = [...agreed.map((skill) => SKILL_LABELS[skill].short), ...(trapsAgreed ? [WAY] : [])];
  const seen = LEVELS.flatMap((level) => {
    const skills = differ.filter((skill) => raters.levels[skill] === level).map((skill) => SKILL_LABELS[skill].short);
    return skills.length === 0 ? [] : [`${listInWords(skills)} as ${LEVEL_LABELS[level]}`];
  });
  return [
    alike.length === 0 ? "You and the raters see this one differently." : `You and the raters agree on ${listInWords(alike)}.`,
    ...(seen.length === 0 ? [] : [`They see ${seen.join(", ")}.`]),
    ...(trapsAgreed ? [] : [differenceInTraps(missed.length, extra.length)]),
  ].join(" ");
}

const WAY = "what gets in the way";

function differenceInTraps(missed: number, extra: number): string {
  if (missed > 0 && extra > 0) return "They see something else in the way.";
  if (missed > 0) return missed === 1 ? "They see one more thing in the way." : "They see more in the way.";
  return extra === 1 ? "They see one thing fewer in the way." : "They see fewer things in the way.";
}
