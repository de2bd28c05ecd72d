import { DELIVERY_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Quote } from "#ui/quote.tsx";
import type { Said } from "./choices.ts";
import styles from "./moment-sheet.module.css";
import { Sheet } from "./sheet.tsx";

interface MomentSheetProps {
  readonly scenario: Scenario;
  readonly clientName: string;
  readonly printed: readonly Said[];
  readonly lines: number;
}

/** What a student gets: where this is, what must be known, what the client says, and lines to write on. */
export function MomentSheet({ scenario, clientName, printed, lines }: MomentSheetProps) {
  const { title, setting, client, context, contentNote } = scenario;
  return (
    <Sheet name="To answer" title={title} head={`${setting} · ${client}`}>
      {contentNote !== undefined && (
        <p className={styles["note"]}>
          <b>May be hard to read.</b> {contentNote}
        </p>
      )}
      <p>{context}</p>
      {printed.map(({ saying, statement, manner }) => (
        <div key={saying} className={styles["said"]}>
          {printed.length > 1 && saying !== "plain" && <p className={styles["saying"]}>{DELIVERY_LABELS[saying]}</p>}
          <p className={styles["statement"]}>
            <Quote size="largest">{statement}</Quote>
          </p>
          {manner !== null && <p className={styles["manner"]}>{manner}</p>}
          {lines > 0 && (
            <>
              <p className={styles["ask"]}>What do you say to {clientName.replace(/^The /u, "the ")}?</p>
              <div className={styles["lines"]} aria-hidden="true">
                {Array.from({ length: lines }, (_, line) => (
                  <i key={line} />
                ))}
              </div>
            </>
          )}
        </div>
      ))}
    </Sheet>
  );
}
