import { type ReactNode, useState } from "react";
import type { Attempt } from "#schema/attempt.ts";
import { DELIVERY_LABELS } from "#schema/labels.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { CopyText } from "#ui/copy-text.tsx";
import { dateAndTimeOf } from "#ui/dates-in-words.ts";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Page } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import styles from "./attempt-screen.module.css";
import { circumstancesOf } from "./circumstances.ts";
import { feltInWords } from "./felt-in-words.ts";
import { redoInWords } from "./redo-in-words.ts";

interface AttemptScreenProps {
  readonly attempt: Attempt;
  /** Where it was and what had to be known, for a report on paper: whoever reads that has not met the client. Null where the scenario is gone. */
  readonly situation: string | null;
  /** The attempt as plain text, for supervision; null as long as its feedback waits. */
  readonly asText: string | null;
  /** Where its scenario can be practiced; null where it is gone. */
  readonly practiceHref: string | null;
  readonly onDelete: () => void;
  /** Its feedback. */
  readonly children: ReactNode;
}

/** One attempt with its whole feedback again, to read, to take along or to delete. */
export function AttemptScreen({ attempt, situation, asText, practiceHref, onDelete, children }: AttemptScreenProps) {
  const [asking, setAsking] = useState(false);
  const { title, statement, delivery, at } = attempt;
  const felt = feltInWords(attempt.felt);
  const redone = redoInWords(attempt);
  return (
    <Page
      title={title}
      where={[title, dateAndTimeOf(at), ...(delivery === null ? [] : [DELIVERY_LABELS[delivery]]), ...circumstancesOf(attempt)].join(" · ")}
      heading={<Quote size="largest">{statement}</Quote>}
    >
      {situation !== null && <p className={styles["onPaper"]}>{situation}</p>}
      {redone !== null && <p className={styles["aside"]}>{redone}</p>}
      {felt !== null && <p className={styles["aside"]}>{felt}</p>}
      {practiceHref === null && (
        <p className={styles["aside"]}>The scenario is no longer here; the feedback says what can be said without it.</p>
      )}
      {children}
      <div className={styles["actions"]}>
        <Actions>
          {practiceHref !== null && (
            <LinkButton kind="main" href={practiceHref}>
              Practice it again
            </LinkButton>
          )}
          {asText !== null && (
            <>
              <Button onClick={() => window.print()}>Print</Button>
              <CopyText label="Copy as text for supervision" boxLabel="The attempt as text" text={asText} />
            </>
          )}
          <Button kind="danger" onClick={() => setAsking(true)}>
            Delete
          </Button>
        </Actions>
      </div>
      <p className={styles["back"]}>
        <a href="#/history">All attempts</a>
      </p>
      <ConfirmDialog open={asking} title="Delete this attempt?" confirm="Delete it" onConfirm={onDelete} onCancel={() => setAsking(false)}>
        <p>It goes with its feedback and with what you said about it. This can’t be undone.</p>
      </ConfirmDialog>
    </Page>
  );
}
