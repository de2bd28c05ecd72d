import { type ReactNode, useState } from "react";
import type { PackAbout } from "#exchange/packs/read-scenario-file.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { listInWords } from "#ui/list-in-words.ts";
import { Quote } from "#ui/quote.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { type ImportPlan, type Keeping, KEEPING, type Taken, toSave } from "./plan-import.ts";
import styles from "./review-import.module.css";

interface ReviewImportProps {
  readonly plan: ImportPlan;
  readonly taken: Taken;
  readonly onAdd: (scenarios: readonly Scenario[]) => void;
  /** The way out, beside the button that adds. */
  readonly leave: ReactNode;
}

/** As many are shown at once; the others fold away. */
const SHOWN = 10;

/** What would be added, before it is: whose it is, the clients’ words, and what is to become of what is here already. */
export function ReviewImport({ plan, taken, onAdd, leave }: ReviewImportProps) {
  const [keeping, setKeeping] = useState<Keeping>("both");
  const { packs, fresh, renamed, same, changed } = plan;
  const saved = toSave(plan, keeping, taken);
  const listed = [...fresh, ...changed];
  return (
    <div className={styles["review"]}>
      {packs.map((pack) => (
        <AboutPack key={pack.title} pack={pack} />
      ))}
      <Listed scenarios={listed.slice(0, SHOWN)} />
      {listed.length > SHOWN && (
        <Disclosure summary={`And ${listed.length - SHOWN} more`}>
          <Listed scenarios={listed.slice(SHOWN)} />
        </Disclosure>
      )}
      {same.length > 0 && (
        <p>
          {titles(same)} {same.length === 1 ? "is" : "are"} here already, word for word.
        </p>
      )}
      {renamed.map(({ id, title }) => (
        <p key={id}>
          The id of “{title}” is that of a scenario that ships with Mend. It would be added beside it, and go by “{id}” here.
        </p>
      ))}
      {changed.length > 0 && (
        <Segmented
          legend={`${titles(changed)} ${changed.length === 1 ? "is" : "are"} among yours already, with other words. What shall become of yours?`}
          value={keeping}
          options={KEEPING.map((value) => ({ value, label: KEEPING_WORDS[value] }))}
          onChange={setKeeping}
        />
      )}
      <Actions>
        {saved.length > 0 && (
          <Button kind="main" onClick={() => onAdd(saved)}>
            {saved.length === 1 ? "Add it" : `Add ${saved.length} scenarios`}
          </Button>
        )}
        {leave}
      </Actions>
    </div>
  );
}

const KEEPING_WORDS: Record<Keeping, string> = {
  both: "keep both",
  mine: "keep mine",
  theirs: "take the new one",
};

function titles(scenarios: readonly Scenario[]): string {
  return listInWords(scenarios.map(({ title }) => `“${title}”`));
}

function AboutPack({ pack: { title, author, license, note } }: { readonly pack: PackAbout }) {
  const whose = [author === "" ? "" : `by ${author}`, license].filter((part) => part !== "").join(" · ");
  return (
    <div>
      <h3 className={styles["title"]}>{title}</h3>
      {whose !== "" && <p className={styles["quiet"]}>{whose}</p>}
      {note !== "" && <p className={styles["note"]}>{note}</p>}
    </div>
  );
}

function Listed({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  return (
    <ul className={styles["list"]}>
      {scenarios.map(({ id, title, statement, client, setting, author, license, contentNote }) => (
        <li key={id}>
          {contentNote !== undefined && <p className={styles["hard"]}>May be hard to read: {contentNote}</p>}
          <p>
            <Quote size="large">{statement}</Quote>
          </p>
          <p className={styles["quiet"]}>
            {client} · {setting}
          </p>
          <p className={styles["quiet"]}>
            {[title, author === undefined ? "" : `by ${author}`, license ?? ""].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
