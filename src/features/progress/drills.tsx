import type { Progress } from "#learning/progress/progress-of.ts";
import { DRILL_LABELS } from "#schema/labels.ts";
import { DataTable } from "#ui/charts/data-table.tsx";
import { timesInWords } from "#ui/times-in-words.ts";
import { countInWords } from "./words.ts";

/** How the drills came out. */
export function Drills({ drills }: Pick<Progress, "drills">) {
  return (
    <DataTable
      caption="Questions that came out as the raters have them, or, where you wrote, as Mend reads them."
      columns={["Drill", "Finished", "First", "Latest"]}
      groups={[
        {
          heading: null,
          rows: drills.map(({ drill, runs, first, latest }) => ({
            key: drill,
            cells: [DRILL_LABELS[drill].name, timesInWords(runs), countInWords(first), runs > 1 ? countInWords(latest) : "–"],
          })),
        },
      ]}
    />
  );
}
