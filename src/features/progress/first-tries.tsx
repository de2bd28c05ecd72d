import type { Progress } from "#learning/progress/progress-of.ts";
import { type Change, ENOUGH_A_SIDE } from "#learning/progress/trend.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { MOST_POINTS } from "#ui/charts/line-chart.tsx";
import { Aside } from "./aside.tsx";
import { SkillCourse } from "./skill-course.tsx";
import { THERE_TREND } from "./words.ts";

/** How each skill came out where the trainee met a moment for the first time. */
export function FirstTries({ firstTries, changes }: Pick<Progress, "firstTries" | "changes">) {
  return (
    <>
      <p>The first answer that you gave at each moment, before any feedback on it. A drill may have shown you how others answered.</p>
      <Aside>
        Each dot is one of them, in their order, and hollow where Mend was not sure. The line is the mean of the last eight
        {firstTries.own.points.length > MOST_POINTS && ", evened out, and some of the dots are left out: the tables have them all"}. Where
        the moments get harder, a level line can be progress, too.
      </Aside>
      {SKILLS.map((skill) => (
        <SkillCourse key={skill} skill={skill} course={firstTries[skill]} of="first tries">
          {changeInWords(changes[skill])}
        </SkillCourse>
      ))}
    </>
  );
}

/** “Lately more often than at first: 18 of the last 30, and 9 of the first 30.” Nothing where there are too few to compare. */
function changeInWords({ earlier, later, trend }: Change): string {
  if (later.of < ENOUGH_A_SIDE) return "";
  const counts = `${later.hits} of the last ${later.of}, and ${earlier.hits} of the first ${earlier.of}`;
  return trend === "too_little" ? `Too little to tell whether that changes: ${counts}.` : `Lately ${THERE_TREND[trend]}: ${counts}.`;
}
