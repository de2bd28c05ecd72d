import type { RatingRound } from "#schema/rating-round.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { ArrivedContext, Page } from "#ui/page.tsx";
import styles from "./rate-answer.module.css";
import { answersInWords } from "./round-words.ts";

interface RatedAllProps {
  readonly round: RatingRound;
  readonly rater: string;
  /** How many were passed over. */
  readonly left: number;
  readonly onBack: () => void;
}

/** The end of a round, for one rater. */
export function RatedAll({ round, rater, left, onBack }: RatedAllProps) {
  const done = round.answers.length - left;
  return (
    <ArrivedContext value={true}>
      <Page
        title={left === 0 ? "All rated" : "The end of the round"}
        where={<a href={`#/rating/${round.id}`}>{round.title}</a>}
        lead={
          left === 0
            ? `${rater} has rated all ${answersInWords(done)}. Each is kept.`
            : `${rater} has rated ${done} of ${answersInWords(round.answers.length)}; ${left} ${left === 1 ? "is" : "are"} still open.`
        }
      >
        <div className={styles["moves"]}>
          <Actions>
            <LinkButton kind={left === 0 ? "main" : "quiet"} href={`#/rating/${round.id}`}>
              Back to the round
            </LinkButton>
            <Button kind={left === 0 ? "quiet" : "main"} onClick={onBack}>
              {left === 0 ? "Look at them again" : "Go on with those"}
            </Button>
          </Actions>
        </div>
      </Page>
    </ArrivedContext>
  );
}
