import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { ratersOf } from "#learning/agreement/round-agreement.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Page, Section } from "#ui/page.tsx";
import { RowLink } from "#ui/row-link.tsx";
import { MakeRound } from "./make-round.tsx";
import type { RoundDraft } from "#exchange/rating-rounds/new-round.ts";
import { OpenFile } from "./open-file.tsx";
import styles from "./rating-screen.module.css";
import type { Brought } from "./read-files.ts";
import { answersInWords } from "./round-words.ts";

interface RatingScreenProps {
  /** Newest first. */
  readonly rounds: readonly RatingRound[];
  /** The scenarios that ship with Mend, and those kept here besides. */
  readonly shipped: readonly CatalogueEntry[];
  readonly own: readonly Scenario[];
  readonly attempts: readonly Attempt[];
  readonly onMake: (round: RoundDraft) => void;
  readonly onBrought: (brought: Brought) => void;
}

/** The rounds that are kept, and how to make or open another. */
export function RatingScreen({ rounds, shipped, own, attempts, onMake, onBrought }: RatingScreenProps) {
  return (
    <Page
      title="Rating and agreement"
      where={<a href="#/teach">Teach</a>}
      lead="Rate answers without seeing what Mend or anybody else makes of them. Then see where raters part ways, and where Mend does."
    >
      {rounds.length > 0 && (
        <Section title="Rounds kept here">
          <ul className={styles["rounds"]}>
            {rounds.map((round) => (
              <li key={round.id}>
                <h3>
                  <RowLink href={`#/rating/${round.id}`}>{round.title}</RowLink>
                </h3>
                <p>{ratedInWords(round)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Make a round">
        <MakeRound shipped={shipped} own={own} attempts={attempts} onMake={onMake} />
      </Section>
      <Section title="Open a file">
        <p className={styles["lead"]}>
          A round that somebody saved for you, or that raters have handed back: their ratings come together with those here. Or answers as
          JSON lines, each with <code>scenario</code>, <code>text</code>, and, if you like, <code>id</code>, <code>beat</code>,{" "}
          <code>levels</code>, and <code>traps</code>.
        </p>
        <div className={styles["open"]}>
          <OpenFile label="Open a round or answers" rounds={rounds} own={own} onBrought={onBrought} />
        </div>
      </Section>
    </Page>
  );
}

/** “20 answers · Ann 20, Bo 12” */
function ratedInWords(round: RatingRound): string {
  const raters = ratersOf(round).map(({ name, rated }) => `${name} ${rated}`);
  return `${answersInWords(round.answers.length)} · ${raters.length === 0 ? "not rated yet" : `rated: ${raters.join(", ")}`}`;
}
