import { useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { ANSWER_MAX_LENGTH } from "#schema/attempt.ts";
import { ROUND_MAX_ANSWERS } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { Quote } from "#ui/quote.tsx";
import { Select } from "#ui/select.tsx";
import { answersPasted } from "./answers-from.ts";
import styles from "./make-round.module.css";
import type { RoundDraft } from "#exchange/rating-rounds/new-round.ts";
import { answersInWords } from "./round-words.ts";

interface PastedAnswersProps {
  readonly shipped: readonly CatalogueEntry[];
  readonly own: readonly Scenario[];
  readonly onMake: (round: RoundDraft) => void;
}

/** A round of answers to one scenario’s opening, pasted all at once. */
export function PastedAnswers({ shipped, own, onMake }: PastedAnswersProps) {
  const all = [...own, ...shipped].toSorted((a, b) => a.title.localeCompare(b.title));
  const [scenarioId, setScenarioId] = useState(all[0]?.id ?? "");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = all.find(({ id }) => id === scenarioId);
  const answers = answersPasted(text, scenarioId);
  const make = () => {
    const wrong = whatIsWrong(answers);
    setProblem(wrong);
    if (wrong !== null) return;
    const title = `${chosen?.title ?? "Pasted"}, ${answersInWords(answers.length)}`;
    onMake({ title, answers, scenarios: own.filter(({ id }) => id === scenarioId) });
  };
  return (
    <div className={styles["source"]}>
      <Select
        label="What they answer"
        value={scenarioId}
        options={all.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setScenarioId}
      />
      {chosen && <Quote>{chosen.statement}</Quote>}
      <Field
        label="The answers"
        hint="One a line. Where an answer has several lines, put an empty line between one answer and the next. Leave names out."
        problem={problem}
      >
        {(control) => <textarea {...control} rows={8} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <p className={styles["aside"]} role="status">
        {answers.length > 0 && `${answersInWords(answers.length)}.`}
      </p>
      <Actions>
        <Button kind="main" onClick={make}>
          Make the round
        </Button>
      </Actions>
    </div>
  );
}

function whatIsWrong(answers: readonly { readonly text: string }[]): string | null {
  if (answers.length === 0) return "There is nothing to rate yet.";
  if (answers.length > ROUND_MAX_ANSWERS) return `These are ${answers.length} answers; a round takes at most ${ROUND_MAX_ANSWERS}.`;
  const long = answers.findIndex(({ text }) => text.length > ANSWER_MAX_LENGTH);
  return long < 0 ? null : `Answer ${long + 1} is far too long.`;
}
