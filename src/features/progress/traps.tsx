import type { Progress } from "#learning/progress/progress-of.ts";
import { ENOUGH_A_SIDE, type Trend } from "#learning/progress/trend.ts";
import { TRAP_LABELS } from "#schema/labels.ts";
import { DataTable } from "#ui/charts/data-table.tsx";
import { ShareBar } from "#ui/charts/share-bar.tsx";
import { Aside } from "./aside.tsx";
import styles from "./traps.module.css";

const TREND: Record<Trend, string> = {
  less: "fading",
  same: "about the same",
  more: "more often",
  too_little: "too little to tell",
};

/** Which traps fade, and which do not. */
export function Traps({ traps }: Pick<Progress, "traps">) {
  const { aSide, found, notFound } = traps;
  return (
    <>
      {found.length > 0 && (
        <DataTable
          caption={`Traps in the last ${aSide} first tries, and in the ${aSide} before. It is called fading only where chance would hardly do it.`}
          columns={["Trap", "Before", "Lately"]}
          groups={[
            {
              heading: null,
              rows: found.map(({ trap, earlier, later, trend }) => ({
                key: trap,
                cells: [
                  <span key="trap" className={styles["named"]}>
                    {TRAP_LABELS[trap]} <em>{TREND[trend]}</em>
                  </span>,
                  <ShareBar key="before" ink="trap" {...earlier} enough={ENOUGH_A_SIDE} />,
                  <ShareBar key="lately" ink="trap" {...later} enough={ENOUGH_A_SIDE} />,
                ],
              })),
            },
          ]}
        />
      )}
      {notFound.length > 0 && <Aside>Not found in any of them: {notFound.map((trap) => TRAP_LABELS[trap]).join(" · ")}.</Aside>}
      <Aside>Mend rather misses a trap than sees one that isn’t there, so there may have been more.</Aside>
    </>
  );
}
