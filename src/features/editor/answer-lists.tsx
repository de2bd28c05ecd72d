import { TRAP_LABELS } from "#schema/labels.ts";
import { type TrapId, TRAPS } from "#schema/vocabulary.ts";
import { AnswerReading } from "./answer-reading.tsx";
import { textAt } from "./draft/at.ts";
import { useEditor } from "./editor-context.ts";
import styles from "./editor-screen.module.css";
import { RowList } from "./fields/row-list.tsx";
import { SelectField } from "./fields/select-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { questionsOnModel, questionsOnPitfall } from "./questions.ts";

/** Good answers, each read by the engine as a trainee’s would be. */
export function ModelList() {
  return (
    <RowList
      kind="models"
      at="models"
      legend="Good answers"
      hint="Two or three in different voices, shown after the first try. Short beats eloquent."
      one="Model answer"
      add="Add a model answer"
    >
      {(place, index) => <Model at={place} index={index} />}
    </RowList>
  );
}

function Model({ at, index }: { readonly at: string; readonly index: number }) {
  const text = useEditor(({ texts }) => textAt(texts, `${at}.text`));
  return (
    <div className={styles["together"]}>
      <TextField at={`${at}.text`} label={`What the therapist says, ${index + 1}`} rows={3} quoted />
      <AnswerReading text={text} questions={questionsOnModel} fine="Mend reads all three skills here, and nothing in the way." />
      <TextField at={`${at}.note`} label="Why it works" hint="In a way that somebody can use tomorrow." rows={2} />
    </div>
  );
}

/** Bad answers that tempt, each with the trap that it is to show. */
export function PitfallList() {
  return (
    <RowList
      kind="pitfalls"
      at="pitfalls"
      legend="Answers that tempt"
      hint="What a bright, kind trainee says at four in the afternoon, and not a villain."
      one="Tempting answer"
      add="Add a tempting answer"
    >
      {(place, index) => <Pitfall at={place} index={index} />}
    </RowList>
  );
}

function Pitfall({ at, index }: { readonly at: string; readonly index: number }) {
  const text = useEditor(({ texts }) => textAt(texts, `${at}.text`));
  const trap = useEditor(({ texts }) => TRAPS.find((known) => known === textAt(texts, `${at}.trap`)));
  return (
    <div className={styles["together"]}>
      <TextField at={`${at}.text`} label={`What tempts, ${index + 1}`} rows={3} quoted />
      <SelectField at={`${at}.trap`} label="What gets in the way" none="Choose one" options={TRAP_OPTIONS} />
      {trap !== undefined && <PitfallReading text={text} trap={trap} />}
      <TextField at={`${at}.why`} label="Why it tempts, and what the client hears" rows={2} />
    </div>
  );
}

function PitfallReading({ text, trap }: { readonly text: string; readonly trap: TrapId }) {
  return (
    <AnswerReading text={text} questions={(report) => questionsOnPitfall(report, trap)} fine={`Mend sees it: “${TRAP_LABELS[trap]}.”`} />
  );
}

const TRAP_OPTIONS = TRAPS.map((value) => ({ value, label: TRAP_LABELS[value] }));
