import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { DueReturns } from "#learning/returns/due.ts";
import { Section } from "#ui/page.tsx";
import { RowLink } from "#ui/row-link.tsx";
import { HowReturnsWork } from "./how-returns-work.tsx";
import styles from "./return-list.module.css";
import type { ReturnsADay } from "./returns-a-day.tsx";
import { WhyLines } from "./why-lines.tsx";
import { breakInWords, restInWords } from "./words.ts";

interface ReturnListProps {
  readonly due: DueReturns;
  /** The scenarios that there are: those that come back are named from it. */
  readonly scenarios: readonly Pick<CatalogueEntry, "id" | "title" | "client">[];
  readonly cap: ReturnsADay;
  readonly onCapChange: (cap: ReturnsADay) => void;
}

/** What comes back today, each with its reason; one quiet line where that is for another day, and nothing where there is nothing. */
export function ReturnList({ due, scenarios, cap, onCapChange }: ReturnListProps) {
  const rest = restInWords(due);
  if (due.today.length === 0) return rest === null ? null : <p className={styles["alone"]}>{rest}</p>;
  const afterBreak = breakInWords(due.rested);
  return (
    <Section title="Back for you">
      {afterBreak !== null && <p className={styles["break"]}>{afterBreak}</p>}
      <ul className={styles["list"]}>
        {due.today.map(({ scenarioId, why }) => {
          const scenario = scenarios.find(({ id }) => id === scenarioId);
          return scenario === undefined ? null : (
            <li key={scenarioId} className={styles["row"]}>
              <div className={styles["head"]}>
                <h3 className={styles["title"]}>
                  <RowLink href={`#/return/${scenarioId}`}>{scenario.title}</RowLink>
                </h3>
                <p className={styles["client"]}>{scenario.client}</p>
              </div>
              <WhyLines why={why} />
            </li>
          );
        })}
      </ul>
      {rest !== null && <p className={styles["rest"]}>{rest}</p>}
      <HowReturnsWork cap={cap} onCapChange={onCapChange} />
    </Section>
  );
}
