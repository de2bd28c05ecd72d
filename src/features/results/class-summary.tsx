import { levelCounts, trapCounts } from "#learning/assignment/class-results.ts";
import { type Calibration, calibrationOf } from "#learning/progress/calibration.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { LEVELS, SKILLS, type Skill } from "#schema/vocabulary.ts";
import { DataTable } from "#ui/charts/data-table.tsx";
import { Section } from "#ui/page.tsx";
import styles from "./class-summary.module.css";
import type { Outcome, StudentRow } from "./student-rows.ts";

/** What the results tell together: skill by skill, what got in the way, and how students rated themselves. */
export function ClassSummary({ rows, selfRating }: { readonly rows: readonly StudentRow[]; readonly selfRating: boolean }) {
  const outcomes = rows.flatMap((row) => row.outcomes).filter(({ first }) => first !== null);
  const counts = levelCounts(outcomes);
  const traps = trapCounts(rows.map((row) => row.outcomes));
  return (
    <>
      <Section title="Skill by skill">
        <DataTable
          caption={`How many of ${outcomes.length === 1 ? "one answered moment" : `${outcomes.length} answered moments`} had it missing, partly, or there.`}
          columns={["try", ...LEVELS.map((level) => LEVEL_LABELS[level])]}
          groups={SKILLS.map((skill) => ({
            heading: SKILL_LABELS[skill].long,
            rows: [
              { key: "first", cells: ["first try", ...counts[skill].first] },
              { key: "best", cells: ["best try", ...counts[skill].best] },
            ],
          }))}
        />
      </Section>
      <Section title="What got in the way, at first">
        {traps.length === 0 ? (
          <p className={styles["soft"]}>No trap in any first try.</p>
        ) : (
          <DataTable
            caption="How many students fell into each at least once in their first tries."
            columns={["trap", "students"]}
            groups={[
              {
                heading: null,
                rows: traps.map(({ trap, students }) => ({ key: trap, cells: [TRAP_LABELS[trap], `${students} of ${rows.length}`] })),
              },
            ]}
          />
        )}
      </Section>
      {selfRating && <SelfRatings outcomes={outcomes} />}
    </>
  );
}

function SelfRatings({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const rated = outcomes.flatMap(({ tries }) =>
    tries.flatMap(({ report, selfRating, redone }) =>
      report.status === "scored" ? [{ report, selfRating, occasion: redone === null ? ("assignment" as const) : ("redo" as const) }] : [],
    ),
  );
  const of = (skill: Skill) => {
    const { table, agreed, of: all } = calibrationOf(rated, skill);
    return { higher: higherIn(table), agreed, lower: all - agreed - higherIn(table) };
  };
  const anyRated = rated.some(({ selfRating }) => selfRating !== null);
  return (
    <Section title="Their own rating, and the reading">
      {anyRated ? (
        <DataTable
          caption="Of all rated answers: students saw more there than Mend did, the same, or less. Where Mend was not sure, nothing is counted."
          columns={["skill", "more", "the same", "less"]}
          groups={[
            {
              heading: null,
              rows: SKILLS.map((skill) => {
                const { higher, agreed, lower } = of(skill);
                return { key: skill, cells: [SKILL_LABELS[skill].long, higher, agreed, lower] };
              }),
            },
          ]}
        />
      ) : (
        <p className={styles["soft"]}>Nobody rated themselves.</p>
      )}
    </Section>
  );
}

/** How many were rated higher than they were read; rows of the table are what was thought. */
const higherIn = (table: Calibration["table"]): number =>
  table.reduce((sum, row, thought) => sum + row.slice(0, thought).reduce((before, count) => before + count, 0), 0);
