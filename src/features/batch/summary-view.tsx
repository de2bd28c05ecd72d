import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { LEVELS, SKILLS, TRAPS, UNSCORABLE_REASONS } from "#schema/vocabulary.ts";
import { DataTable } from "#ui/charts/data-table.tsx";
import { listInWords } from "#ui/list-in-words.ts";
import { InkWord } from "#ui/underline.tsx";
import type { Summary } from "./answers/summarize.ts";
import { counted, inNumbers, rowsInWords, UNSCORABLE_LABELS } from "./batch-words.ts";
import styles from "./summary-view.module.css";

/** What came of the whole table. */
export function SummaryView({ summary }: { readonly summary: Summary }) {
  const { statuses, levels, traps, unsure } = summary;
  const { scored } = statuses;
  const share = (count: number) => `${inNumbers(count)} (${percent(count, scored)})`;
  const found = TRAPS.filter((trap) => traps[trap] > 0).toSorted((a, b) => traps[b] - traps[a]);
  return (
    <div className={styles["summary"]}>
      <ul className={styles["counts"]}>
        {countsInWords(summary).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {scored > 0 && (
        <div className={styles["figures"]}>
          <DataTable
            caption={`Levels, of ${counted(scored, "scored answer", "scored answers")}`}
            columns={["Skill", ...LEVELS.map((level) => LEVEL_LABELS[level])]}
            groups={[
              {
                heading: null,
                rows: SKILLS.map((skill) => ({
                  key: skill,
                  cells: [
                    <InkWord key={skill} ink={skill}>
                      {SKILL_LABELS[skill].short}
                    </InkWord>,
                    ...LEVELS.map((level) => share(levels[skill][level])),
                  ],
                })),
              },
            ]}
          />
          {found.length === 0 ? (
            <p>No traps were found.</p>
          ) : (
            <DataTable
              caption="What got in the way"
              columns={["Trap", "answers"]}
              groups={[{ heading: null, rows: found.map((trap) => ({ key: trap, cells: [TRAP_LABELS[trap], share(traps[trap])] })) }]}
            />
          )}
        </div>
      )}
      {unsure > 0 && (
        <p className={styles["aside"]}>
          In {unsure === 1 ? "one of them" : `${inNumbers(unsure)} of them`} the reading is not sure of some level. They are counted here by
          what it would guess, and marked in the table.
        </p>
      )}
    </div>
  );
}

function percent(count: number, of: number): string {
  const share = (100 * count) / Math.max(1, of);
  return share > 0 && share < 1 ? "<1%" : `${Math.round(share)}%`;
}

function countsInWords({ of, statuses, reasons }: Summary): string[] {
  const { scored, unscorable, left_out: leftOut, not_reached: notReached } = statuses;
  const why = UNSCORABLE_REASONS.filter((reason) => reasons[reason] > 0).map(
    (reason) => `${inNumbers(reasons[reason])} ${UNSCORABLE_LABELS[reason]}`,
  );
  return [
    `${inNumbers(scored)} of ${rowsInWords(of)} scored.`,
    ...(unscorable === 0 ? [] : [`${inNumbers(unscorable)} could not be scored, which is not a zero: ${listInWords(why)}.`]),
    ...(leftOut === 0 ? [] : [`${inNumbers(leftOut)} left out, each with its reason in the table.`]),
    ...(notReached === 0 ? [] : [`${inNumbers(notReached)} not reached yet: scoring was stopped.`]),
  ];
}
