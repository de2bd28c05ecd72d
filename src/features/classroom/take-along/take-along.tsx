import { useState } from "react";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { Toggle } from "#ui/toggle.tsx";
import type { ClassState } from "../state/class-state.ts";
import type { Readings } from "../state/readings.ts";
import { fullyRated, ratedLinesOf } from "./rated.ts";
import { summaryOf } from "./summary.ts";
import styles from "./take-along.module.css";

interface TakeAlongProps {
  readonly scenario: Scenario;
  readonly state: ClassState;
  readonly readings: Readings;
}

/** What may be kept of a class, each as a file and only when its button is pressed. */
export function TakeAlong({ scenario, state, readings }: TakeAlongProps) {
  const [withNames, setWithNames] = useState(false);
  const rated = fullyRated(state).length;
  const base = `mend-class-${scenario.id}`;
  return (
    <section className={styles["along"]} aria-labelledby="take-along">
      <h2 id="take-along">Take it along</h2>
      <p>Mend keeps nothing of this class. What you want to keep, save as a file:</p>
      {state.answers.some(({ name }) => name !== "") && (
        <Toggle
          label="With names"
          hint="They stand in the summary only. Ask your students first."
          checked={withNames}
          onChange={setWithNames}
        />
      )}
      <Actions>
        <Button
          disabled={state.answers.length === 0}
          onClick={() => saveFile(`${base}.md`, summaryOf(scenario, state, readings, { withNames }), "text/markdown")}
        >
          Save a summary to read
        </Button>
        <Button disabled={rated === 0} onClick={() => saveFile(`${base}-ratings.jsonl`, ratedLinesOf(state), "application/jsonl")}>
          Save your ratings
        </Button>
      </Actions>
      <p className={styles["hint"]}>{ratingsInWords(rated)}</p>
    </section>
  );
}

function ratingsInWords(rated: number): string {
  if (rated === 0) return "Ratings can be saved of answers that you rated on all three skills. There is none yet.";
  const answers = rated === 1 ? "One answer is" : `${rated} answers are`;
  return `${answers} rated on all three skills. The file has no names, and is what Mend’s own evaluation reads.`;
}
