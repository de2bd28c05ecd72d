import type { Progress } from "#learning/progress/progress-of.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { SkillCourse } from "./skill-course.tsx";

/** How each skill holds without feedback: the probes of the practice sessions. */
export function Probes({ probes }: Pick<Progress, "probes">) {
  return (
    <>
      <p>The last moment of each practice session: new to you, and its feedback waits. What holds there holds without help.</p>
      {SKILLS.map((skill) => (
        <SkillCourse key={skill} skill={skill} course={probes[skill]} of="answers without feedback" />
      ))}
    </>
  );
}
