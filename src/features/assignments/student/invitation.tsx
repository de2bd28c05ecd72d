import type { Assignment } from "#schema/assignment.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { AssignmentAsks } from "../assignment-asks.tsx";
import { fromInWords } from "../from-in-words.ts";
import type { MomentOf } from "../moment.ts";
import styles from "./student.module.css";

interface InvitationProps {
  readonly assignment: Assignment;
  readonly momentOf: MomentOf;
  /** Where it is taken up again; null where it was not taken on yet. */
  readonly goOnHref: string | null;
  readonly onTakeOn: () => void;
}

/** An assignment that came in a link, before it is taken on. */
export function Invitation({ assignment, momentOf, goOnHref, onTakeOn }: InvitationProps) {
  return (
    <Page title={assignment.title} where={fromInWords(assignment)}>
      <AssignmentAsks assignment={assignment} momentOf={momentOf} />
      <div className={styles["actions"]}>
        <Actions>
          {goOnHref === null ? (
            <Button kind="main" onClick={onTakeOn}>
              Take it on
            </Button>
          ) : (
            <LinkButton kind="main" href={goOnHref}>
              Go on with it
            </LinkButton>
          )}
          <LinkButton href="#/">Not now</LinkButton>
        </Actions>
        <p className={styles["soft"]}>
          {goOnHref === null
            ? "Taking it on keeps it in this browser, on the practice page. Nobody is told."
            : "You took it on before. What you did is as you left it."}
        </p>
      </div>
    </Page>
  );
}
