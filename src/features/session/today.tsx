import type { PracticeSession, SessionMinutes } from "#schema/practice-session.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import styles from "./today.module.css";

interface TodayProps {
  /** The session under way; null where there is none. */
  readonly open: PracticeSession | null;
  readonly minutes: SessionMinutes;
  /** Whether this is the main thing on the screen. */
  readonly main: boolean;
  /** A scenario at the trainee’s edge, as a conversation; null where there is none. */
  readonly conversationHref: string | null;
}

/** On the home screen: a session to begin or to go on with, a conversation, and the drills. */
export function Today({ open, minutes, main, conversationHref }: TodayProps) {
  return (
    <section className={styles["today"]} aria-label="Practice with a plan">
      <p>{open === null ? "A set made for where you are: a warm-up, repairs at your edge, and something new." : whereInWords(open)}</p>
      <Actions>
        <LinkButton kind={main ? "main" : "quiet"} href="#/session">
          {open === null ? `Practice ${minutes} minutes` : open.step < open.steps.length ? "Go on with your session" : "See how it went"}
        </LinkButton>
        {conversationHref !== null && <LinkButton href={conversationHref}>A conversation</LinkButton>}
        <LinkButton href="#/drills">Drills</LinkButton>
      </Actions>
    </section>
  );
}

function whereInWords({ step, steps }: PracticeSession): string {
  return step < steps.length ? `Your session waits at step ${step + 1} of ${steps.length}.` : "Your session is at its end.";
}
