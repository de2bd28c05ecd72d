import { type ReactNode, useState } from "react";
import type { HandOverDraft, ResultAttempt } from "#schema/assignment-result.ts";
import { RESULT_NAME_MAX_LENGTH, RESULT_NOTE_MAX_LENGTH } from "#schema/assignment-result.ts";
import { isHolding } from "#learning/held.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Field } from "#ui/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import type { MomentOf } from "../moment.ts";
import { GoesOver } from "./goes-over.tsx";
import styles from "./hand-over.module.css";
import { assignmentHref, taskHref } from "./task-words.ts";

interface HandOverProps {
  readonly taken: TakenAssignment;
  /** What would go over, oldest first. */
  readonly attempts: readonly ResultAttempt[];
  readonly momentOf: MomentOf;
  readonly draft: HandOverDraft;
  readonly onDraft: (draft: HandOverDraft) => void;
  /** Saves the result, and gives the name of its file. */
  readonly onSave: () => string;
  /** What was read in an attempt, in a line. */
  readonly renderRead: (attempt: ResultAttempt) => ReactNode;
}

/** Before anything is handed over: all that would be, each answer to be left out, and the file. */
export function HandOver({ taken, attempts, momentOf, draft, onDraft, onSave, renderRead }: HandOverProps) {
  const [saved, setSaved] = useState<string | null>(null);
  const { id, assignment } = taken;
  const holds = isHolding(taken);
  const leftOut = attempts.filter((attempt) => draft.leftOut.includes(attempt.id)).length;
  const receiver = assignment.by === "" ? "your supervisor" : assignment.by;
  if (attempts.length === 0) {
    return (
      <Page title="Hand in" where={<a href={assignmentHref(id)}>{assignment.title}</a>}>
        <EmptyState
          title="There is nothing to hand in yet."
          action={
            <LinkButton kind="main" href={taskHref(id, 0)}>
              To the first moment
            </LinkButton>
          }
        />
      </Page>
    );
  }
  const change = (part: Partial<HandOverDraft>) => {
    setSaved(null);
    onDraft({ ...draft, ...part });
  };
  const toggle = (attemptId: string, isIn: boolean) =>
    change({ leftOut: isIn ? draft.leftOut.filter((one) => one !== attemptId) : [...draft.leftOut, attemptId] });

  return (
    <Page
      title="Hand in"
      where={<a href={assignmentHref(id)}>{assignment.title}</a>}
      lead={`This is all that goes over. It goes nowhere until you save it as a file and give that to ${receiver} yourself.`}
    >
      {holds && (
        <p className={styles["held"]}>
          What Mend reads in each answer is in the file too. You see it as soon as you have saved: handing in opens the feedback.
        </p>
      )}
      {assignment.tasks.map(({ scenarioId }, task) => {
        const own = attempts.filter((attempt) => attempt.task === task);
        const moment = momentOf(scenarioId);
        return (
          // The order of tasks stays as it is, and the same scenario may come twice.
          <Section key={task} title={`${task + 1}. ${moment?.title ?? "A moment that this Mend doesn’t have"}`}>
            {own.length === 0 ? (
              <p className={styles["soft"]}>
                Not answered. <a href={taskHref(id, task)}>Answer it</a>
              </p>
            ) : (
              <>
                <p className={styles["statement"]}>
                  <Quote>{own[0]?.statement ?? ""}</Quote>
                </p>
                <ul className={styles["answers"]}>
                  {own.map((attempt, at) => (
                    <li key={attempt.id}>
                      <GoesOver
                        attempt={attempt}
                        tryNumber={at + 1}
                        isIn={!draft.leftOut.includes(attempt.id)}
                        onToggle={(isIn) => toggle(attempt.id, isIn)}
                      >
                        {holds ? null : renderRead(attempt)}
                      </GoesOver>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Section>
        );
      })}
      <Section title="From you">
        <div className={styles["you"]}>
          <Field label="Your name, if you like" hint={`So that ${receiver} knows whose it is. It also stands in the file’s name.`}>
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="name"
                maxLength={RESULT_NAME_MAX_LENGTH}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={`A note to ${receiver}, if you like`}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={RESULT_NOTE_MAX_LENGTH}
                value={draft.note}
                onChange={(event) => change({ note: event.target.value })}
              />
            )}
          </Field>
        </div>
      </Section>
      <p className={styles["soft"]}>
        The file also has a random number of this assignment on this device: by it, a newer file of yours takes the place of an older one.
      </p>
      <Section title="What stays here">
        <p className={styles["soft"]}>
          How it felt to you, whatever you leave out, and everything else that you practiced. {leftOutInWords(leftOut)}
        </p>
      </Section>
      <div className={styles["actions"]}>
        <Actions>
          <Button kind="main" disabled={leftOut === attempts.length} onClick={() => setSaved(onSave())}>
            Save my result
          </Button>
          <LinkButton href={assignmentHref(id)}>Not yet</LinkButton>
        </Actions>
        {leftOut === attempts.length && <p className={styles["soft"]}>Leave at least one answer in.</p>}
        {saved !== null && (
          <Notice tone="good" title={`Saved as ${saved}`}>
            <p>
              It lies among your downloads. Give it to {receiver} the way you give them other files.
              {assignment.feedback === "later" && (
                <>
                  {" "}
                  The feedback is open now: <a href={assignmentHref(id)}>read it</a>.
                </>
              )}
            </p>
          </Notice>
        )}
      </div>
    </Page>
  );
}

function leftOutInWords(count: number): string {
  if (count === 0) return "Nothing is left out; if you leave an answer out, the file says how many, and not which.";
  return count === 1
    ? "One answer is left out: the file says that it is one, and not which."
    : `${count} answers are left out: the file says how many, and not which.`;
}
