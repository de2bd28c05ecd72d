import { isFinished } from "#learning/is-finished.ts";
import { DRILL_LABELS } from "#schema/labels.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import { type Drill, DRILLS } from "#schema/vocabulary.ts";
import { Page } from "#ui/page.tsx";
import { RowLink } from "#ui/row-link.tsx";
import { timesInWords } from "#ui/times-in-words.ts";
import styles from "./drills-screen.module.css";
import { runInWords } from "./how-it-went.ts";

/** The drills on offer, with what each asks and how it went last. Runs come newest first. */
export function DrillsScreen({ runs }: { readonly runs: readonly DrillRun[] }) {
  return (
    <Page
      title="Drills"
      where={<a href="#/">All scenarios</a>}
      lead="One thing at a time, several times in a row, with an answer each time. A few minutes each."
    >
      <ul className={styles["drills"]}>
        {DRILLS.map((drill) => (
          <li key={drill}>
            <h2>
              <RowLink href={`#/drills/${drill}`}>{DRILL_LABELS[drill].name}</RowLink>
            </h2>
            <p>{DRILL_LABELS[drill].asks}</p>
            <p className={styles["done"]}>{doneInWords(drill, runs)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function doneInWords(drill: Drill, runs: readonly DrillRun[]): string {
  const finished = runs.filter((run) => run.drill === drill && isFinished(run));
  const [last] = finished;
  return last === undefined ? "Not done yet." : `Done ${timesInWords(finished.length)}. Last time: ${lowered(runInWords(last))}`;
}

/** A sentence that follows a colon. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
