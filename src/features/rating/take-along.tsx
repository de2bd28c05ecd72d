import { CORPUS_FILES, writeRatedLines, writeScenarioLines } from "#exchange/rated-lines.ts";
import { casesOfRatings } from "#exchange/test-cases/cases-of-ratings.ts";
import { writeTestCases } from "#exchange/test-cases/write-test-cases.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { ratedCorpusOf } from "./rated-corpus.ts";
import { answersInWords, fileNameOf } from "./round-words.ts";
import styles from "./take-along.module.css";

interface TakeAlongProps {
  readonly round: RatingRound;
  readonly reports: ReadonlyMap<string, Report>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
}

const JSON_LINES = "application/jsonl";

/** The rated answers and the differences from Mend, as files. */
export function TakeAlong({ round, reports, scenarios }: TakeAlongProps) {
  const corpus = ratedCorpusOf(round);
  const cases = casesOfRatings(round, reports, scenarios);
  return (
    <div className={styles["along"]}>
      <p>
        <b>As a rated corpus.</b> {answersInWords(corpus.length)}, each with its text, the middle of the raters’ levels (of two, the lower),
        the traps that more than half of them see, those that fewer do as disputed, and the raters’ levels under their names. For research,
        or for whoever works on the engine: <code>npm run evaluate -- --corpus &lt;folder&gt;</code>, in Mend’s own source, reads the folder
        that you save it in.
      </p>
      <Actions>
        <Button onClick={() => saveFile(CORPUS_FILES.answers, writeRatedLines(corpus), JSON_LINES)}>Save the rated answers</Button>
        {round.scenarios.length > 0 && (
          <Button onClick={() => saveFile(CORPUS_FILES.scenarios, writeScenarioLines(round.scenarios), JSON_LINES)}>
            Save their scenarios beside them
          </Button>
        )}
      </Actions>
      {cases.length > 0 && (
        <>
          <p>
            <b>As test cases.</b> {cases.length === 1 ? "One verdict" : `${cases.length.toLocaleString("en-US")} verdicts`} in which a rater
            and Mend differ, each with the client’s words, the answer, what Mend read, what the rater says, and the reason; raters are not
            named. For whoever works on the engine: <code>npm run evaluate -- --cases &lt;file&gt;</code> tells how many come out as the
            raters say.
          </p>
          <Actions>
            <Button onClick={() => saveFile(fileNameOf("mend-test-cases", round.title, "jsonl"), writeTestCases(cases), JSON_LINES)}>
              Save the differences as test cases
            </Button>
          </Actions>
        </>
      )}
    </div>
  );
}
