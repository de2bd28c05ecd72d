import { OUTCOMES, type Outcome } from "#schema/vocabulary.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { useEditing, useEditor, useProblem, useValue } from "./editor-context.ts";
import styles from "./editor-screen.module.css";
import { RowList } from "./fields/row-list.tsx";
import { SelectField } from "./fields/select-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { OUTCOME_WORDS } from "./outcome-words.ts";
import { CoreList, OwnableList } from "./parts-lists.tsx";
import { ReactionFields } from "./reaction-fields.tsx";

/** Later moments of the same conversation, as a flat list: each says what it follows, and after which outcomes. */
export function BeatList() {
  return (
    <RowList
      kind="next"
      at="next"
      legend="Later moments"
      hint="No epilogue: each strains anew, a deeper layer, a test, a second thought, with something else to own."
      one="Moment"
      add="Add a moment"
    >
      {(place, index) => <Beat at={place} index={index} />}
    </RowList>
  );
}

function Beat({ at, index }: { readonly at: string; readonly index: number }) {
  const beats = useEditor(({ texts }) => texts.next);
  const others = beats.flatMap(({ id, statement }, other) =>
    other === index ? [] : [{ value: id, label: `moment ${other + 1}${statement.trim() === "" ? "" : `: “${beginning(statement)}”`}` }],
  );
  return (
    <div className={styles["fields"]}>
      <TextField at={`${at}.statement`} label={`Moment ${index + 1}: what the client says`} rows={2} quoted />
      <SelectField at={`${at}.from`} label="It follows" none="the opening words" options={others} />
      <After at={`${at}.after`} />
      <OwnableList at={`${at}.ownable`} legend="What is yours to own here?" hint="What was owned already is not owned again." />
      <CoreList at={`${at}.core`} legend="What lies underneath now?" hint="One step beneath these words." />
      <Disclosure summary="What is known, how it is said, and what comes next">
        <div className={styles["fields"]}>
          <TextField at={`${at}.context`} label="What the therapist knows by now" hint="Only what is new." rows={2} />
          <TextField at={`${at}.manner`} label="How the words are said" />
          <ReactionFields at={`${at}.reactions`} />
        </div>
      </Disclosure>
    </div>
  );
}

const beginning = (words: string): string => (words.length > 50 ? `${words.slice(0, 48).trimEnd()}…` : words);

/** The outcomes that lead to a moment. */
function After({ at }: { readonly at: string }) {
  const value = useValue(at);
  const problem = useProblem(at);
  const { write, leave } = useEditing().store.getState();
  const chosen = Array.isArray(value) ? (value as readonly Outcome[]) : [];
  return (
    <div
      data-field={at}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave(at);
      }}
    >
      <fieldset className={styles["checks"]}>
        <legend>It comes</legend>
        {OUTCOMES.map((outcome) => (
          <label key={outcome}>
            <input
              type="checkbox"
              checked={chosen.includes(outcome)}
              onChange={(event) =>
                write(
                  at,
                  OUTCOMES.filter((one) => (one === outcome ? event.target.checked : chosen.includes(one))),
                )
              }
            />
            {lowered(OUTCOME_WORDS[outcome].after)}
          </label>
        ))}
        <p className={styles["problem"]} aria-live="polite">
          {problem}
        </p>
      </fieldset>
    </div>
  );
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
