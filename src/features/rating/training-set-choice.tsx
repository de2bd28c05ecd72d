import { useId, useState } from "react";
import { loadDrillAnswers } from "#content/drills/load-drill-answers.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import styles from "./make-round.module.css";
import type { RoundDraft } from "#exchange/rating-rounds/new-round.ts";
import { chooseTrainingSet, TRAINING_SIZES } from "./training-set.ts";

/** A round to train on: answers that were rated before, as many of each level. */
export function TrainingSet({ onMake }: { readonly onMake: (round: RoundDraft) => void }) {
  const [size, setSize] = useState<string>(String(TRAINING_SIZES[1]));
  const id = useId();
  const make = async () => {
    const answers = chooseTrainingSet(await loadDrillAnswers(), Number(size), String(Date.now()));
    onMake({ title: `Training set, ${answers.length} answers`, answers, scenarios: [] });
  };
  return (
    <div className={styles["source"]}>
      <Segmented
        legend="How many"
        value={size}
        options={TRAINING_SIZES.map((count) => ({ value: String(count), label: count }))}
        onChange={setSize}
      />
      <p className={styles["aside"]} id={id}>
        A set to train raters on: after each of your ratings you see what “the raters” settled on. They are language models who keep to one
        rubric, as are the writers of these answers; no clinician has rated them, and you may well see something that they don’t.
      </p>
      <Actions>
        <Button kind="main" aria-describedby={id} onClick={() => void make()}>
          Make the round
        </Button>
      </Actions>
    </div>
  );
}
