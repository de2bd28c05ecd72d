import { useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { Attempt } from "#schema/attempt.ts";
import { ROUND_TITLE_MAX_LENGTH } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Field } from "#ui/field.tsx";
import { Segmented } from "#ui/segmented.tsx";
import styles from "./make-round.module.css";
import type { RoundDraft } from "#exchange/rating-rounds/new-round.ts";
import { OwnAnswers } from "./own-answers.tsx";
import { PastedAnswers } from "./pasted-answers.tsx";
import { TrainingSet } from "./training-set-choice.tsx";

interface MakeRoundProps {
  readonly shipped: readonly CatalogueEntry[];
  readonly own: readonly Scenario[];
  readonly attempts: readonly Attempt[];
  readonly onMake: (round: RoundDraft) => void;
}

const SOURCES = ["training", "pasted", "own"] as const;
type Source = (typeof SOURCES)[number];

const SOURCE_LABELS: Record<Source, string> = { training: "A training set", pasted: "Pasted", own: "My own" };

/** Makes a round of answers from one source. */
export function MakeRound({ shipped, own, attempts, onMake }: MakeRoundProps) {
  const [source, setSource] = useState<Source>("training");
  const [title, setTitle] = useState("");
  const make = (draft: RoundDraft) => onMake({ ...draft, title: title.trim() === "" ? draft.title : title.trim() });
  return (
    <div className={styles["make"]}>
      <Segmented
        legend="Which answers"
        value={source}
        options={SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] }))}
        onChange={setSource}
      />
      <Field label="What to call it" hint="May stay empty: the round is then called after its answers.">
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={ROUND_TITLE_MAX_LENGTH}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      {source === "training" && <TrainingSet onMake={make} />}
      {source === "pasted" && <PastedAnswers shipped={shipped} own={own} onMake={make} />}
      {source === "own" && <OwnAnswers own={own} attempts={attempts} onMake={make} />}
    </div>
  );
}
