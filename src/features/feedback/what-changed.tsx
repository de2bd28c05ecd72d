import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { changesBetween, changesInWords } from "./changes.ts";
import styles from "./what-changed.module.css";

/** What moved from the last try to this one, skill by skill, in words. */
export function WhatChanged({ before, after }: { readonly before: ScoredReport; readonly after: ScoredReport }) {
  const changes = changesBetween(before, after);
  return (
    <>
      <p>{changesInWords(changes)}</p>
      <ul className={styles["changes"]}>
        {changes.skills.map(({ skill, from, to }) => (
          <li key={skill} data-moved={from !== to}>
            <b data-ink={skill}>{SKILL_LABELS[skill].short}</b>{" "}
            {from === to ? (
              <>still {LEVEL_LABELS[to]}</>
            ) : (
              <>
                {LEVEL_LABELS[from]} <span aria-hidden="true">→</span>
                <VisuallyHidden>, now</VisuallyHidden> {LEVEL_LABELS[to]}
              </>
            )}
          </li>
        ))}
        {changes.gone.map((trap) => (
          <li key={trap} data-moved>
            <b data-ink="trap">gone</b> {TRAP_LABELS[trap]}
          </li>
        ))}
        {changes.come.map((trap) => (
          <li key={trap} data-moved>
            <b data-ink="trap">new</b> {TRAP_LABELS[trap]}
          </li>
        ))}
      </ul>
    </>
  );
}
