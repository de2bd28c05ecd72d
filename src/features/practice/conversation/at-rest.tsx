import type { ReactNode } from "react";
import { ordinalOf } from "#engine/coach/turning-point.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { PageHeading, Section } from "#ui/page.tsx";
import type { Try } from "../sitting-store.ts";
import type { Way } from "../way.ts";
import styles from "./at-rest.module.css";

interface AtRestProps {
  readonly clientName: string;
  /** Where the alliance stands at the end, in words. */
  readonly stands: string;
  /** Whether other words would have led on. */
  readonly early: boolean;
  /** With which answer it turned, in words; null where it did not. */
  readonly turning: string | null;
  readonly said: readonly Try[];
  /** The place of the answer to try otherwise first. */
  readonly weakest: number;
  readonly practiceHref: string;
  readonly way: Way;
  /** Whether it ended open between the two: then the way leads on, and once more is the second thought. */
  readonly open: boolean;
  readonly onStartAgain: () => void;
  readonly renderFirst: (done: Try) => ReactNode;
}

/** The end of a conversation: where it left the two, where it turned, what to try first next time, and what can be done now. */
export function AtRest(props: AtRestProps) {
  const { clientName, stands, early, turning, said, weakest, practiceHref, way, open, onStartAgain, renderFirst } = props;
  const tried = said[weakest];
  const again = (
    <Button key="again" kind={open && way.next !== null ? "quiet" : "main"} onClick={onStartAgain}>
      Once more from the start
    </Button>
  );
  const next = way.next && (
    <LinkButton key="next" href={way.next.href} kind={open ? "main" : "quiet"}>
      {way.next.label}
    </LinkButton>
  );
  return (
    <>
      <p className={styles["rests"]}>
        {early ? "It rests here for now. Other words at this point lead further." : "Here the conversation rests."}
      </p>
      <PageHeading>{stands}</PageHeading>
      {turning !== null && <p className={styles["turning"]}>{turning}</p>}
      {tried !== undefined && (
        <Section title={said.length === 1 ? "Next time" : `Next time, in your ${ordinalOf(weakest)} answer`}>{renderFirst(tried)}</Section>
      )}
      <div className={styles["moves"]} role="group" aria-label="What next">
        <Actions>
          {open ? [next, again] : [again, next]}
          <LinkButton href={practiceHref}>One answer at a time</LinkButton>
        </Actions>
        <p className={styles["back"]}>
          <a href={way.back.href}>{way.back.label}</a>
        </p>
      </div>
      <p className={styles["limits"]}>
        {clientName} is invented, and Mend reads words alone: somebody across from you might hear the same words otherwise.
      </p>
    </>
  );
}
