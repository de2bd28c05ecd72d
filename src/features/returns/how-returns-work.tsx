import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./how-returns-work.module.css";
import { type ReturnsADay, ReturnsADayChoice } from "./returns-a-day.tsx";

interface HowReturnsWorkProps {
  readonly cap: ReturnsADay;
  readonly onCapChange: (cap: ReturnsADay) => void;
}

/** The rule in plain words, and the one thing about it that the trainee chooses. */
export function HowReturnsWork({ cap, onCapChange }: HowReturnsWorkProps) {
  return (
    <Disclosure summary="How returns work">
      <div className={styles["rule"]}>
        <p>
          Where a skill was missed in the opening of a scenario, or one of its traps was there, that scenario comes back: the next day at
          first, and after longer and longer while the skill is there without its traps. Missed again, it is soon back.
        </p>
        <p>
          Only the first answer of a day counts, since later ones know the feedback. What the reading wasn’t sure of counts only if you
          judged it yourself, and where you disagreed, your word stands.
        </p>
        <p>
          After two weeks or more without practice, the ten scenarios that you missed most often come back. The others rest until they are
          missed again.
        </p>
        <ReturnsADayChoice value={cap} onChange={onCapChange} />
      </div>
    </Disclosure>
  );
}
