import { type ReactNode, useState } from "react";
import { openTask, type TaskRecord } from "#learning/assignment/task-records.ts";
import { isHolding } from "#learning/held.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import type { Attempt } from "#schema/attempt.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { dateAndTimeOf } from "#ui/dates-in-words.ts";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { AssignmentAsks } from "../assignment-asks.tsx";
import { fromInWords } from "../from-in-words.ts";
import type { MomentOf } from "../moment.ts";
import styles from "./student.module.css";
import { handOverHref, taskHref, taskInWords } from "./task-words.ts";

interface OverviewProps {
  readonly taken: TakenAssignment;
  readonly records: readonly TaskRecord[];
  readonly momentOf: MomentOf;
  /** What was read in an attempt, in a line. */
  readonly renderRead: (attempt: Attempt) => ReactNode;
  readonly onRemove: () => void;
}

/** An assignment that was taken on: what it asks, how far the student is, and the way on. */
export function Overview({ taken, records, momentOf, renderRead, onRemove }: OverviewProps) {
  const [asking, setAsking] = useState(false);
  const { id, assignment, handedInAt } = taken;
  const open = openTask(records);
  const begun = records.some(({ attempts }) => attempts.length > 0);
  const shows = !isHolding(taken);
  return (
    <Page title={assignment.title} where={fromInWords(assignment)}>
      {handedInAt !== null && (
        <div className={styles["notice"]}>
          <Notice tone="good">
            <p>
              You saved your result on {dateAndTimeOf(handedInAt)}. You can go on, and save it again: the newer file takes the place of the
              older one.
            </p>
          </Notice>
        </div>
      )}
      <div className={styles["actions"]}>
        <Actions>
          {open !== null && (
            <LinkButton kind="main" href={taskHref(id, open)}>
              {begun ? `Go on: moment ${open + 1} of ${records.length}` : "Begin"}
            </LinkButton>
          )}
          {begun && (
            <LinkButton kind={open === null && handedInAt === null ? "main" : "quiet"} href={handOverHref(id)}>
              {handedInAt === null ? "Look it over and hand in" : "Hand in again"}
            </LinkButton>
          )}
        </Actions>
        <p className={styles["soft"]}>Leave whenever you like, also in the middle of a sentence: it waits for you here, offline too.</p>
      </div>
      <AssignmentAsks
        assignment={assignment}
        momentOf={momentOf}
        renderTask={(index) => {
          const record = records[index];
          if (record === undefined) return null;
          return (
            <div className={styles["task"]}>
              <span>{taskInWords(record, assignment.tries)}</span>
              <a href={taskHref(id, index)}>{record.attempts.length === 0 ? "Answer" : record.isDone ? "Look at it" : "Go on"}</a>
              {shows &&
                record.attempts.map((attempt, at) => (
                  <div key={attempt.id} className={styles["read"]}>
                    <a href={`#/history/${attempt.id}`}>
                      {record.attempts.length === 1 ? "Its feedback" : `The feedback on try ${at + 1}`}
                    </a>
                    {renderRead(attempt)}
                  </div>
                ))}
            </div>
          );
        }}
      />
      <div className={styles["actions"]}>
        <Actions>
          <LinkButton href="#/">All scenarios</LinkButton>
          <Button kind="danger" onClick={() => setAsking(true)}>
            Remove this assignment
          </Button>
        </Actions>
      </div>
      <ConfirmDialog
        open={asking}
        title={`Remove “${assignment.title}”?`}
        confirm="Remove it"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
      >
        <p>It leaves this device and can’t be handed in from here anymore. What you answered stays in your history.</p>
      </ConfirmDialog>
    </Page>
  );
}
