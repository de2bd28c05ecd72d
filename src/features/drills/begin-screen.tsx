import { useState } from "react";
import { DRILL_LABELS } from "#schema/labels.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { Drill } from "#schema/vocabulary.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Segmented } from "#ui/segmented.tsx";
import styles from "./begin-screen.module.css";
import { DRILL_LEADS } from "./drill-words.ts";
import { RUN_LENGTHS } from "./run-of.ts";

interface BeginScreenProps {
  readonly drill: Drill;
  /** A run that was left in the middle; null where there is none. */
  readonly unfinished: DrillRun | null;
  readonly onBegin: (length: number) => void;
  readonly onResume: (run: DrillRun) => void;
}

/** Before a drill: what it is good for, how many items, and the way back into a run that was left. */
export function BeginScreen({ drill, unfinished, onBegin, onResume }: BeginScreenProps) {
  const [length, setLength] = useState<string>(String(RUN_LENGTHS[0]));
  return (
    <Page title={DRILL_LABELS[drill].name} where={<a href="#/drills">Drills</a>} lead={DRILL_LEADS[drill]}>
      <div className={styles["begin"]}>
        {unfinished !== null && (
          <Notice
            title="You stopped in the middle"
            actions={
              <Button kind="main" onClick={() => onResume(unfinished)}>
                Go on
              </Button>
            }
          >
            <p>
              {unfinished.items.length} of {unfinished.length} are done, and kept.
            </p>
          </Notice>
        )}
        <Segmented
          legend="How many"
          value={length}
          options={RUN_LENGTHS.map((count) => ({ value: String(count), label: count }))}
          onChange={setLength}
        />
        <Actions>
          <Button kind={unfinished === null ? "main" : "quiet"} onClick={() => onBegin(Number(length))}>
            {unfinished === null ? "Begin" : "Begin anew"}
          </Button>
        </Actions>
      </div>
      <Disclosure summary="Where the answers come from">
        <p className={styles["source"]}>
          They were written for Mend by language models, as many different people might answer, and read by two more, apart, who keep to one
          rubric: “the raters.” Only answers on which both came to the same are used here. No clinician has rated them, and you may well see
          something that they don’t.
        </p>
      </Disclosure>
    </Page>
  );
}
