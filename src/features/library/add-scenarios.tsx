import { useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { Scenario } from "#schema/scenario.ts";
import { FilePicker } from "#ui/file-picker.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/page.tsx";
import styles from "./add-scenarios.module.css";
import type { CheckedImport } from "./check-import.ts";
import { ImportProblems } from "./import-problems.tsx";

interface AddScenariosProps {
  readonly shipped: readonly CatalogueEntry[];
  readonly own: readonly Scenario[];
  readonly onAdd: (scenarios: readonly Scenario[]) => Promise<void>;
}

/** Adds scenarios from files, or says everything that is wrong with them and changes nothing. */
export function AddScenarios({ shipped, own, onAdd }: AddScenariosProps) {
  const [outcome, setOutcome] = useState<{ readonly checked: CheckedImport; readonly replaced: number } | null>(null);

  const read = async (files: readonly File[]) => {
    const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    const { checkImport } = await import("./check-import.ts"); // what reads files is not part of the first screen
    const checked = checkImport(texts, new Set(shipped.map(({ id }) => id)));
    const replaced = checked.ok ? checked.scenarios.filter(({ id }) => own.some((mine) => mine.id === id)).length : 0;
    if (checked.ok) await onAdd(checked.scenarios);
    setOutcome({ checked, replaced });
  };

  return (
    <Section title="Scenarios of your own">
      <div className={styles["add"]}>
        <p>Write one, or take one that a colleague wrote: a JSON file, kept on this device only.</p>
        <FilePicker accept=".json,.jsonl,application/json" onPick={(files) => void read(files)}>
          Add a scenario file
        </FilePicker>
        {outcome?.checked.ok === false && <ImportProblems problems={outcome.checked.problems} />}
        {outcome?.checked.ok && <Added scenarios={outcome.checked.scenarios} replaced={outcome.replaced} />}
      </div>
    </Section>
  );
}

function Added({ scenarios, replaced }: { readonly scenarios: readonly Scenario[]; readonly replaced: number }) {
  const names = scenarios.map(({ title }) => `“${title}”`).join(", ");
  return (
    <Notice tone="good" title={scenarios.length === 1 ? "One scenario added" : `${scenarios.length} scenarios added`}>
      <p>
        {names}. {scenarios.length === 1 ? "It stands" : "They stand"} at the top of the list, under “Yours.”
        {replaced > 0 && ` ${replaced === 1 ? "One of them was" : `${replaced} of them were`} there before and took on the new text.`}
      </p>
    </Notice>
  );
}
