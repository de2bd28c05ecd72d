import { useState } from "react";
import { writeRound } from "#exchange/rating-rounds/write-round.ts";
import { ratersOf } from "#learning/agreement/round-agreement.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Page, Section } from "#ui/page.tsx";
import { saveFile } from "#ui/save-file.ts";
import { OpenFile } from "./open-file.tsx";
import type { Brought } from "./read-files.ts";
import styles from "./round-screen.module.css";
import { answersInWords, fileNameOf, isTraining } from "./round-words.ts";

interface RoundScreenProps {
  readonly round: RatingRound;
  readonly rounds: readonly RatingRound[];
  readonly own: readonly Scenario[];
  readonly onBrought: (brought: Brought) => void;
  readonly onRemove: () => void;
}

/** One round: who has rated how much, and how it goes to other raters and comes back. */
export function RoundScreen({ round, rounds, own, onBrought, onRemove }: RoundScreenProps) {
  const [asking, setAsking] = useState(false);
  const raters = ratersOf(round);
  const save = (ratings: "with_ratings" | "without_ratings") =>
    saveFile(fileNameOf(ratings === "with_ratings" ? "mend-ratings" : "mend-round", round.title, "json"), writeRound(round, ratings));
  return (
    <Page title={round.title} where={<a href="#/rating">Rating and agreement</a>} lead={roundInWords(round)}>
      <div className={styles["moves"]}>
        <Actions>
          <LinkButton kind="main" href={`#/rating/${round.id}/rate`}>
            Rate
          </LinkButton>
          {raters.length > 0 && <LinkButton href={`#/rating/${round.id}/agreement`}>See the agreement</LinkButton>}
        </Actions>
      </div>
      <Section title="Who has rated">
        {raters.length === 0 ? (
          <p>Nobody yet.</p>
        ) : (
          <ul className={styles["raters"]}>
            {raters.map(({ name, rated }) => (
              <li key={name}>
                <b>{name}</b> <span>{rated === round.answers.length ? "all of them" : `${rated} of ${round.answers.length}`}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="With other raters">
        <p className={styles["prose"]}>
          On this device, each rates under a name of their own and sees nothing of the others. Elsewhere, they open the round from a file,
          and hand you theirs with their ratings: open it here, and the ratings come together.
        </p>
        <div className={styles["files"]}>
          <Actions>
            <Button onClick={() => save("without_ratings")}>Save the round for another rater</Button>
            {raters.length > 0 && <Button onClick={() => save("with_ratings")}>Save it with the ratings</Button>}
          </Actions>
          <OpenFile label="Open files with ratings" rounds={rounds} own={own} onBrought={onBrought} />
        </div>
        <p className={styles["aside"]}>{whatIsIn(round)}</p>
      </Section>
      <div className={styles["end"]}>
        <Button kind="danger" onClick={() => setAsking(true)}>
          Remove this round
        </Button>
      </div>
      <ConfirmDialog open={asking} title="Remove this round?" confirm="Remove it" onConfirm={onRemove} onCancel={() => setAsking(false)}>
        <p>
          {round.ratings.length === 0
            ? "Its answers go with it."
            : `Its answers and ${round.ratings.length === 1 ? "the rating" : `all ${round.ratings.length} ratings`} go with it.`}{" "}
          This can’t be undone, unless you saved it as a file.
        </p>
      </ConfirmDialog>
    </Page>
  );
}

function roundInWords(round: RatingRound): string {
  const moments = new Set(round.answers.map(({ scenarioId, beatId }) => JSON.stringify([scenarioId, beatId]))).size;
  const size = `${answersInWords(round.answers.length)} to ${moments === 1 ? "one moment" : `${moments} moments`}.`;
  return isTraining(round) ? `${size} They were rated before: what was settled on is shown after each of your own ratings.` : size;
}

const whatIsIn = (round: RatingRound): string =>
  `In the file: the answers${round.scenarios.length > 0 ? ", the scenarios that don’t ship with Mend" : ""}${
    isTraining(round) ? ", what raters settled on before" : ""
  }, and, with the ratings, each rater’s name, levels, and reasons.`;
