import { useState } from "react";
import { CORPUS_FILES, writeScenarioLines } from "#exchange/rated-lines.ts";
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
  /** One that ships is found by its id; another goes along with the ratings. */
  readonly isShipped: boolean;
  readonly state: ClassState;
  readonly readings: Readings;
}

const JSON_LINES = "application/jsonl";

/** What may be kept of a class, each as a file and only when its button is pressed. */
export function TakeAlong({ scenario, isShipped, state, readings }: TakeAlongProps) {
  const [withNames, setWithNames] = useState(false);
  const { unseen, late } = fullyRated(state);
  const rated = unseen.length;
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
          onClick={() => saveFile(`mend-class-${scenario.id}.md`, summaryOf(scenario, state, readings, { withNames }), "text/markdown")}
        >
          Save a summary to read
        </Button>
        <Button disabled={rated === 0} onClick={() => saveFile(CORPUS_FILES.answers, ratedLinesOf(state), JSON_LINES)}>
          Save your ratings
        </Button>
        {!isShipped && (
          <Button disabled={rated === 0} onClick={() => saveFile(CORPUS_FILES.scenarios, writeScenarioLines([scenario]), JSON_LINES)}>
            Save their scenario beside them
          </Button>
        )}
      </Actions>
      <p className={styles["hint"]}>
        {ratingsInWords(rated, late.length)}
        {rated > 0 && (
          <>
            {" "}
            <code>npm run evaluate -- --corpus &lt;folder&gt;</code>, in Mend’s own source, reads the folder that you save{" "}
            {isShipped ? "it" : "both files"} in.
          </>
        )}
      </p>
    </section>
  );
}

function ratingsInWords(rated: number, late: number): string {
  const were = late === 1 ? "One was" : `${late} were`;
  const left = late === 0 ? "" : ` ${were} rated or changed after the vote, with Mend’s reading in view, and left out.`;
  if (rated === 0)
    return `Ratings can be saved of answers that you rated on all three skills before the vote was over. There is none yet.${left}`;
  const answers = rated === 1 ? "One answer is" : `${rated} answers are`;
  return `${answers} rated on all three skills, before the vote was over. The file has no names.${left}`;
}
