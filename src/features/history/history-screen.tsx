import { type ReactNode, useState } from "react";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { ArrivedContext, Page, Section } from "#ui/page.tsx";
import { Select } from "#ui/select.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { AttemptLine } from "./attempt-line.tsx";
import { byDay } from "./days.ts";
import { DeleteAll } from "./delete-all.tsx";
import { SaveAppeals } from "./save-appeals.tsx";
import styles from "./history-screen.module.css";

interface HistoryScreenProps {
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  /** The scenarios kept here that do not ship. */
  readonly own: readonly Scenario[];
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly onDeleteAll: () => void;
  /** What was read in an attempt, in a line. */
  readonly renderRead: (attempt: Attempt) => ReactNode;
}

/** Every attempt, by day, newest first; one scenario’s alone if wished. */
export function HistoryScreen({ attempts, own, now, onDeleteAll, renderRead }: HistoryScreenProps) {
  const [emptied, setEmptied] = useState(false);
  const deleteAll = () => {
    setEmptied(true);
    onDeleteAll();
  };
  return (
    <>
      {attempts.length > 0 ? (
        <Attempts attempts={attempts} own={own} now={now} onDeleteAll={deleteAll} renderRead={renderRead} />
      ) : emptied ? (
        // What had the focus is gone: the heading takes it, as on a new screen.
        <ArrivedContext value={true}>
          <NothingYet />
        </ArrivedContext>
      ) : (
        <NothingYet />
      )}
      <Announcement>{emptied ? "All attempts are deleted." : ""}</Announcement>
    </>
  );
}

function NothingYet() {
  return (
    <Page title="History">
      <EmptyState
        title="Nothing here yet."
        action={
          <LinkButton kind="main" href="#/">
            Choose a scenario
          </LinkButton>
        }
      >
        <p>Every answer that you hand in is kept here with its feedback, on this device and nowhere else.</p>
      </EmptyState>
    </Page>
  );
}

function Attempts({ attempts, own, now, onDeleteAll, renderRead }: HistoryScreenProps) {
  const [wanted, setWanted] = useState("");
  const [asking, setAsking] = useState(false);
  const titles = new Map(attempts.toReversed().map(({ scenarioId, title }) => [scenarioId, title]));
  const scenarioId = titles.has(wanted) ? wanted : "";
  const shown = scenarioId === "" ? attempts : attempts.filter((attempt) => attempt.scenarioId === scenarioId);
  return (
    <Page title="History" lead="What you said, and what the words did. Kept on this device and nowhere else.">
      {titles.size > 1 && (
        <div className={styles["filter"]}>
          <Select
            label="Scenario"
            value={scenarioId}
            options={[{ value: "", label: "All" }, ...[...titles].map(([value, label]) => ({ value, label })).toSorted(byLabel)]}
            onChange={setWanted}
          />
          <p role="status" className={styles["count"]}>
            {shown.length === 1 ? "1 attempt" : `${shown.length} attempts`}
          </p>
        </div>
      )}
      {byDay(shown, now).map((day) => (
        <Section key={day.name} title={day.name}>
          <ul className={styles["day"]}>
            {day.attempts.map((attempt) => (
              <li key={attempt.id}>
                <AttemptLine attempt={attempt}>{renderRead(attempt)}</AttemptLine>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <SaveAppeals attempts={attempts} own={own} />
      <div className={styles["end"]}>
        <Button kind="danger" onClick={() => setAsking(true)}>
          Delete all attempts
        </Button>
      </div>
      <DeleteAll open={asking} count={attempts.length} onClose={() => setAsking(false)} onDelete={onDeleteAll} />
    </Page>
  );
}

const byLabel = (a: { readonly label: string }, b: { readonly label: string }) => a.label.localeCompare(b.label);
