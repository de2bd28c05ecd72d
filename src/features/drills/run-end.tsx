import { useEffect, useRef } from "react";
import type { Drilled, DrillRun } from "#schema/drill-run.ts";
import { leadTo } from "#ui/bring-into-view.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { PageHeading, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import { runInWords } from "./how-it-went.ts";
import { ItemReview } from "./item-review.tsx";
import type { DrillParts, Prepared } from "./parts.ts";
import styles from "./run-end.module.css";

interface RunEndProps {
  readonly run: DrillRun;
  /** As many as the run has; null where an item no longer ships. */
  readonly items: readonly (Prepared | null)[];
  readonly parts: DrillParts;
  readonly leave: { readonly href: string; readonly label: string } | null;
  /** Left out inside a practice session. */
  readonly onAgain: (() => void) | null;
  /** Where something follows. */
  readonly onDone: (() => void) | null;
}

/** How a run went: in words, with the items that are worth another look. */
export function RunEnd({ run, items, parts, leave, onAgain, onDone }: RunEndProps) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => leadTo(heading.current?.querySelector("h1") ?? null), []);
  const again = run.items.flatMap((drilled, at) => {
    const prepared = items[at];
    return prepared && drilled.met < drilled.of ? [{ drilled, prepared }] : [];
  });
  return (
    <div ref={heading}>
      <PageHeading>How it went</PageHeading>
      <p className={styles["summary"]}>{runInWords(run)}</p>
      {again.length > 0 && (
        <Section title="Worth another look">
          <ul className={styles["again"]}>
            {again.map(({ drilled, prepared }) => (
              <li key={drilled.item}>
                <Disclosure summary={<Quote>{summaryOf(prepared, drilled)}</Quote>}>
                  <p className={styles["moment"]}>
                    {parts.clientNameOf(prepared.scenario)}: <Quote>{prepared.scenario.statement}</Quote>
                  </p>
                  <ItemReview {...prepared} drilled={drilled} parts={parts} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className={styles["moves"]}>
        <Actions>
          {onDone !== null && (
            <Button kind="main" onClick={onDone}>
              Go on
            </Button>
          )}
          {onAgain !== null && (
            <Button kind={onDone === null ? "main" : "quiet"} onClick={onAgain}>
              Once more
            </Button>
          )}
          {onDone === null && leave !== null && <LinkButton href={leave.href}>{leave.label}</LinkButton>}
        </Actions>
      </div>
    </div>
  );
}

const LONGEST = 80;

/** What tells an item from the others: the words that were read or written in it. */
function summaryOf({ item, scenario }: Prepared, { text }: Drilled): string {
  const words = text ?? ("answer" in item ? item.answer.text : scenario.statement);
  const line = words.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, line.lastIndexOf(" ", LONGEST)).replace(/[\s.,;:!?…—–-]+$/u, "")}…`;
}
