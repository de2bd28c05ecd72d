import { useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { LocatedProblem } from "#content/problem.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Button } from "#ui/button.tsx";
import { FileDrop } from "#ui/file-drop.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/page.tsx";
import styles from "./add-scenarios.module.css";
import { ImportProblems } from "./import-problems.tsx";
import { type ImportPlan, isPlain } from "./plan-import.ts";
import { ReviewImport } from "./review-import.tsx";

interface AddScenariosProps {
  readonly shipped: readonly CatalogueEntry[];
  readonly own: readonly Scenario[];
  readonly onAdd: (scenarios: readonly Scenario[]) => Promise<void>;
}

type Outcome =
  | { readonly kind: "problems"; readonly problems: readonly LocatedProblem[] }
  | { readonly kind: "review"; readonly plan: ImportPlan }
  | { readonly kind: "added"; readonly scenarios: readonly Scenario[] };

/** Adds scenarios from files, asks where something is here already, or says everything that is wrong with them and changes nothing. */
export function AddScenarios({ shipped, own, onAdd }: AddScenariosProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const taken = { shippedIds: new Set(shipped.map(({ id }) => id)), own };

  const add = async (scenarios: readonly Scenario[]) => {
    await onAdd(scenarios);
    setOutcome({ kind: "added", scenarios });
  };
  const read = async (files: readonly File[]) => {
    const { checkFiles } = await import("./check-files.ts"); // what reads files is not part of the first screen
    const checked = await checkFiles(files, taken);
    if (!checked.ok) setOutcome({ kind: "problems", problems: checked.problems });
    else if (isPlain(checked.plan)) await add(checked.plan.fresh);
    else setOutcome({ kind: "review", plan: checked.plan });
  };

  return (
    <Section title="Scenarios of your own">
      <FileDrop onDrop={(files) => void read(files)}>
        <div className={styles["add"]}>
          <p>
            <a href="#/editor">Write one</a>, or take what a colleague wrote: scenarios or a pack of them, as a file that you choose or drop
            here. They are kept on this device only.
          </p>
          <FilePicker accept=".json,.jsonl,application/json" onPick={(files) => void read(files)}>
            Add a scenario file
          </FilePicker>
          {outcome?.kind === "problems" && <ImportProblems problems={outcome.problems} />}
          {outcome?.kind === "review" && (
            <ReviewImport
              key={JSON.stringify(outcome.plan)}
              plan={outcome.plan}
              taken={taken}
              onAdd={(scenarios) => void add(scenarios)}
              leave={<Button onClick={() => setOutcome(null)}>Leave it</Button>}
            />
          )}
          {outcome?.kind === "added" && <Added scenarios={outcome.scenarios} />}
        </div>
      </FileDrop>
    </Section>
  );
}

function Added({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const names = scenarios.map(({ title }) => `“${title}”`).join(", ");
  return (
    <Notice tone="good" title={scenarios.length === 1 ? "One scenario added" : `${scenarios.length} scenarios added`}>
      <p>
        {names}. {scenarios.length === 1 ? "It stands" : "They stand"} at the top of the list, under “Yours.”
      </p>
    </Notice>
  );
}
