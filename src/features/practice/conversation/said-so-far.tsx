import type { ReactNode, RefObject } from "react";
import { Disclosure } from "#ui/disclosure.tsx";
import type { Try } from "../sitting-store.ts";
import threadStyles from "../thread.module.css";
import styles from "./said-so-far.module.css";
import { SkillsLine } from "./skills-line.tsx";

/** One exchange with what came of it. */
export interface Heard {
  readonly done: Try;
  /** What the client said to it; null where nothing is written. */
  readonly reaction: string | null;
  /** Where the alliance stands now, in words; null where that is said elsewhere. */
  readonly stands: string | null;
  /** “Here it opened.”; null where it did not turn. */
  readonly turned: string | null;
}

interface SaidSoFarProps {
  readonly heard: readonly Heard[];
  readonly clientName: string;
  /** Whether nothing follows any more: then a silence is shown as one. */
  readonly resting: boolean;
  /** Goes to what was read in the latest answer, from which the screen is shown. */
  readonly latest: RefObject<HTMLDivElement | null>;
  readonly renderRead: (done: Try) => ReactNode;
  readonly renderReaction: (reaction: string | null) => ReactNode;
}

/** The conversation so far: what was said on both sides, what was read in each answer, and where it left the two. */
export function SaidSoFar({ heard, clientName, resting, latest, renderRead, renderReaction }: SaidSoFarProps) {
  return (
    <section className={threadStyles["thread"]} aria-label="The conversation so far">
      {heard.map(({ done, reaction, stands, turned }, index) => (
        <div key={done.id} className={threadStyles["exchange"]} data-latest={index === heard.length - 1}>
          <p>
            <b>{clientName}</b> {done.statement}
          </p>
          <p dir="auto">
            <b>You</b> {done.text}
          </p>
          <div ref={index === heard.length - 1 ? latest : undefined} className={styles["read"]}>
            <Disclosure
              summary={
                <span>
                  What Mend read: <SkillsLine report={done.report} />
                </span>
              }
            >
              {renderRead(done)}
            </Disclosure>
          </div>
          {(reaction !== null || (resting && index === heard.length - 1)) && (
            <div className={styles["reaction"]}>
              <b>{clientName}</b> {renderReaction(reaction)}
            </div>
          )}
          {stands !== null && (
            <p className={styles["stands"]}>
              <b>Between you</b> {stands} {turned}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
