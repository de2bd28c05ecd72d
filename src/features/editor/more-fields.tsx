import type { ReactNode } from "react";
import { DELIVERY_LABELS, SETTING_KIND_LABELS } from "#schema/labels.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import { OUTCOMES, SETTING_KINDS } from "#schema/vocabulary.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { ModelList, PitfallList } from "./answer-lists.tsx";
import { BeatList } from "./beat-list.tsx";
import { keptAt } from "./draft/blank.ts";
import { useEditor, useJudged } from "./editor-context.ts";
import styles from "./editor-screen.module.css";
import { SelectField } from "./fields/select-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { ReactionFields } from "./reaction-fields.tsx";

interface MoreFieldsProps {
  /** Whether the id is still open: an own scenario keeps the one that its answers are kept under. */
  readonly newId: boolean;
}

/** All that a scenario may have and need not, folded until it is wanted. */
export function MoreFields({ newId }: MoreFieldsProps) {
  const judged = useJudged();
  return (
    <div>
      <Part title="Model answers" count={({ models }) => keptAt(models).length}>
        <ModelList />
      </Part>
      <Part title="Tempting answers" count={({ pitfalls }) => keptAt(pitfalls).length}>
        <PitfallList />
      </Part>
      <Part title="What the client says next" count={({ reactions }) => keptAt(OUTCOMES.map((outcome) => reactions[outcome])).length}>
        <ReactionFields at="reactions" />
      </Part>
      <Part title="How the conversation goes on" count={({ next }) => keptAt(next).length}>
        <BeatList />
      </Part>
      <Part title="The same words, said otherwise" count={({ deliveries }) => keptAt(deliveries).length}>
        <Deliveries />
      </Part>
      <Part title="For whoever teaches with it" count={({ teaching }) => keptAt([teaching]).length}>
        <TextField at="teaching" label="Teaching note" hint="What to ask a group, and what to listen for." rows={5} />
      </Part>
      <Part
        title="Details, author and license"
        count={(texts) =>
          keptAt([texts.manner, texts.settingKind, texts.age, texts.notYours, texts.contentNote, texts.tags, texts.author, texts.license])
            .length
        }
      >
        <div className={styles["fields"]}>
          <TextField at="manner" label="How the words are said" example="Flat, her coat still on." rows={1} />
          <div className={styles["pair"]}>
            <SelectField
              at="settingKind"
              label="Kind of setting"
              hint="For the filters."
              none="Not said"
              options={SETTING_KINDS.map((value) => ({ value, label: SETTING_KIND_LABELS[value] }))}
            />
            <TextField at="age" label="The client’s age, in years" example="41" />
          </div>
          <TextField at="notYours" label="What is not yours to own, a line each" hint="A report that the law required, say." rows={2} />
          <TextField
            at="contentNote"
            label="What may be hard to read"
            hint="Shown before the words."
            example="A death in the family."
            rows={1}
          />
          <TextField at="tags" label="Tags, a line each" hint="For the search." rows={2} />
          <div className={styles["pair"]}>
            <TextField at="author" label="Author" hint="As you want to be named wherever it is shared." />
            <TextField at="license" label="License" hint="What others may do with it." example="CC BY 4.0" />
          </div>
          {newId ? (
            <TextField at="id" label="Id" hint={`Its name in links and files. Left empty, it is “${judged.id}.”`} example={judged.id} />
          ) : (
            <p className={styles["quiet"]}>Its id is “{judged.id}.” It stays: answers are kept under it.</p>
          )}
        </div>
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  /** How many of its fields are written. */
  readonly count: (texts: ScenarioTexts) => number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps) {
  const written = useEditor(({ texts }) => count(texts));
  return (
    <div className={styles["part"]}>
      <Disclosure summary={written === 0 ? title : `${title} (${written})`}>{children}</Disclosure>
    </div>
  );
}

/** The statement turned up or down, a place for each kind. */
function Deliveries() {
  const deliveries = useEditor(({ texts }) => texts.deliveries);
  return (
    <div className={styles["fields"]}>
      <p className={styles["quiet"]}>
        The trainee may choose one of these before answering. Shut down is often the hardest, and nearly wordless.
      </p>
      {deliveries.map(({ key, kind }, at) => (
        <div key={key} className={styles["together"]}>
          <TextField at={`deliveries[${at}].statement`} label={`${capitalized(DELIVERY_LABELS[kind])}: the words`} rows={2} quoted />
          <TextField at={`deliveries[${at}].manner`} label="How they are said" example="Dry, arms folded, an eye on the door." />
        </div>
      ))}
    </div>
  );
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
