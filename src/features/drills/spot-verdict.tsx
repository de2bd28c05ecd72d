import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { LEVEL_MEANS, TRAP_MEANS } from "#schema/rubric-words.ts";
import { SKILLS, type TrapId } from "#schema/vocabulary.ts";
import { Meter } from "#ui/meter.tsx";
import { aboutClient } from "./rubric-words.ts";
import { agreementInWords, compareMarks, type Marks } from "./spot-marks.ts";
import styles from "./spot-verdict.module.css";

interface SpotVerdictProps {
  /** What the raters see in it. */
  readonly raters: Marks;
  /** The trainee’s marks; null where they are no longer known. */
  readonly marks: Marks | null;
  readonly clientName: string;
}

/** What the raters made of an answer, skill by skill and trap by trap, beside what the trainee did. */
export function SpotVerdict({ raters, marks, clientName }: SpotVerdictProps) {
  const compared = marks && compareMarks(marks, raters);
  const traps = compared === null ? raters.traps.map((trap) => ({ trap, said: "" })) : trapsInWords(compared, raters.traps);
  return (
    <>
      {compared !== null && <p className={styles["agreement"]}>{agreementInWords(compared, raters)}</p>}
      <ul className={styles["skills"]}>
        {SKILLS.map((skill) => {
          const level = raters.levels[skill];
          const agreed = compared?.agreed.includes(skill) ?? false;
          return (
            <li key={skill}>
              <div>
                <h3 data-ink={skill}>{SKILL_LABELS[skill].long}</h3>
                <Meter ink={skill} value={level} of={2} words={LEVEL_LABELS[level]} />
                {marks !== null && (
                  <p className={styles["aside"]}>{agreed ? "as you marked it" : `you marked it ${LEVEL_LABELS[marks.levels[skill]]}`}</p>
                )}
              </div>
              {!agreed && <p>{aboutClient(LEVEL_MEANS[skill][level], clientName)}</p>}
            </li>
          );
        })}
      </ul>
      {traps.length > 0 && (
        <ul className={styles["traps"]} aria-label="What gets in the way">
          {traps.map(({ trap, said }) => (
            <li key={trap} data-seen={raters.traps.includes(trap)}>
              <h3>{TRAP_LABELS[trap]}</h3>
              {said !== "" && <p className={styles["aside"]}>{said}</p>}
              <p>
                {raters.traps.includes(trap) ? "It " : "That is for an answer that "}
                {aboutClient(TRAP_MEANS[trap], clientName)}.
              </p>
            </li>
          ))}
        </ul>
      )}
      {traps.length === 0 && <p className={styles["clear"]}>Nothing gets in the way.</p>}
    </>
  );
}

/** The raters’ traps, and then those that only the trainee marked. */
function trapsInWords(
  { missed, extra }: { readonly missed: readonly TrapId[]; readonly extra: readonly TrapId[] },
  raters: readonly TrapId[],
): { trap: TrapId; said: string }[] {
  return [
    ...raters.map((trap) => ({ trap, said: missed.includes(trap) ? "you didn’t mark it" : "as you marked it" })),
    ...extra.map((trap) => ({ trap, said: "you marked it, the raters didn’t" })),
  ];
}
