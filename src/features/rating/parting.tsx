import { useState } from "react";
import type { TrapAgreement } from "#learning/agreement/compare.ts";
import type { Comparison } from "#learning/agreement/round-agreement.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { LEVELS, SKILLS } from "#schema/vocabulary.ts";
import { DataTable } from "#ui/charts/data-table.tsx";
import { TallyGrid } from "#ui/charts/tally-grid.tsx";
import { Select } from "#ui/select.tsx";
import { InkTag } from "#ui/underline.tsx";
import { comparisonName, judgeName, shareInWords, shortName } from "./agreement-words.ts";
import styles from "./parting.module.css";

const NAMES = LEVELS.map((level) => LEVEL_LABELS[level]);

/** Where two part ways: which levels met, and which traps. */
export function Parting({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const [chosen, setChosen] = useState("");
  const comparison = comparisons.find((one) => comparisonName(one) === chosen) ?? comparisons[0];
  if (comparison === undefined) return null;
  const [first, second] = [judgeName(comparison.first), judgeName(comparison.second)];
  return (
    <div className={styles["parting"]}>
      <Select
        label="Compare"
        value={comparisonName(comparison)}
        options={comparisons.map(comparisonName).map((name) => ({ value: name, label: name }))}
        onChange={setChosen}
      />
      <div className={styles["grids"]}>
        {SKILLS.map((skill) => (
          <TallyGrid
            key={skill}
            ink={skill}
            caption={<InkTag ink={skill}>{SKILL_LABELS[skill].short}</InkTag>}
            rowsAre={shortName(first)}
            columnsAre={shortName(second)}
            names={NAMES}
            counts={comparison.skills[skill].confusion}
          />
        ))}
      </div>
      {comparison.traps.length === 0 ? (
        <p>Neither marked anything that gets in the way.</p>
      ) : (
        <DataTable
          caption={`What gets in the way, as ${first} and ${second} see it. “Shared”: of what either marked, how much both did.`}
          columns={["Trap", "Both", "One", "None", "Shared"]}
          groups={[{ heading: null, rows: comparison.traps.map(rowOf) }]}
        />
      )}
    </div>
  );
}

const rowOf = ({ trap, both, onlyFirst, onlySecond, neither, positive }: TrapAgreement) => ({
  key: trap,
  cells: [TRAP_LABELS[trap], both, onlyFirst + onlySecond, neither, shareInWords(positive, 1)],
});
