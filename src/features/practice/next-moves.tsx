import { Fragment } from "react";
import { SKILL_LABELS } from "#schema/labels.ts";
import type { Skill } from "#schema/vocabulary.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import styles from "./next-moves.module.css";
import type { Way } from "./way.ts";

interface NextMovesProps {
  readonly clientName: string;
  /** Whether saying it again comes first: not where all three skills were there, unless another try was asked for. */
  readonly again: boolean;
  /** Left out where the conversation rests. */
  readonly onKeepGoing: (() => void) | null;
  readonly onSayAgain: () => void;
  /** The skills that may be rewritten alone, the first of them first; none where there is nothing else to keep. */
  readonly redoable: readonly { readonly skill: Skill; readonly name: string }[];
  readonly onRedo: (skill: Skill) => void;
  readonly way: Way;
  /** Whether the other answers are open, and what opens them; null where there are none. */
  readonly others: { readonly open: boolean; readonly onToggle: () => void } | null;
}

/** What can be done after the feedback: one main thing, and the others beside it. */
export function NextMoves({ clientName, again, onKeepGoing, onSayAgain, redoable, onRedo, way, others }: NextMovesProps) {
  const main = again ? "again" : onKeepGoing !== null ? "go" : way.next !== null ? "next" : "again";
  const moves = {
    again: (
      <Fragment key="again">
        <Button kind={main === "again" ? "main" : "quiet"} onClick={onSayAgain}>
          Say it again
        </Button>
        {redoable.map(({ skill, name }, index) =>
          index === 0 ? (
            <Button key={skill} onClick={() => onRedo(skill)}>
              {name}
            </Button>
          ) : (
            <Button key={skill} kind="text" onClick={() => onRedo(skill)}>
              or just {SKILL_LABELS[skill].part}
            </Button>
          ),
        )}
      </Fragment>
    ),
    go: onKeepGoing && (
      <Button key="go" kind={main === "go" ? "main" : "quiet"} onClick={onKeepGoing}>
        Keep going with {clientName}
      </Button>
    ),
    next: way.next && (
      <LinkButton key="next" href={way.next.href} kind={main === "next" ? "main" : "quiet"}>
        {way.next.label}
      </LinkButton>
    ),
  };
  const order = [main, ...(["again", "go", "next"] as const).filter((move) => move !== main)] as const;
  return (
    <div className={styles["moves"]} role="group" aria-label="What next">
      <Actions>
        {order.map((move) => moves[move])}
        {others !== null && (
          <Button aria-expanded={others.open} onClick={others.onToggle}>
            {others.open ? "Close other answers" : "Read other answers"}
          </Button>
        )}
      </Actions>
      <p className={styles["back"]}>
        <a href={way.back.href}>{way.back.label}</a>
      </p>
    </div>
  );
}
