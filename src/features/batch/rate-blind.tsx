import { useState } from "react";
import { type AnswerToRate, ROUND_MAX_ANSWERS } from "#schema/rating-round.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import type { Drawn } from "./answers/draw-to-rate.ts";
import { counted, inNumbers } from "./batch-words.ts";
import styles from "./rate-blind.module.css";

interface Lot extends Drawn {
  readonly seed: string;
}

interface RateBlindProps {
  /** Draws by a lot that hangs on the seed; null where that broke down. */
  readonly onDraw: (seed: string) => Promise<Drawn | null>;
  readonly newSeed: () => string;
  readonly onRate: (answers: readonly AnswerToRate[]) => void;
}

/** A rating round out of answers, after saying what it takes and what it leaves. */
export function RateBlind({ onDraw, newSeed, onRate }: RateBlindProps) {
  const [drawn, setDrawn] = useState<Lot | null>(null);
  const draw = async () => {
    const seed = newSeed();
    const lot = await onDraw(seed);
    setDrawn(lot === null ? null : { seed, ...lot });
  };
  const close = () => setDrawn(null);
  return (
    <>
      <Button onClick={() => void draw()}>Rate them blind…</Button>
      <Dialog open={drawn !== null} title="A rating round of these answers" onClose={close}>
        {drawn !== null && (
          <>
            <div className={styles["words"]}>
              {drawn.answers.length === 0 ? <p>There is no answer among them that could be rated.</p> : <Words {...drawn} />}
            </div>
            <Actions>
              {drawn.answers.length > 0 && (
                <Button kind="main" onClick={() => onRate(drawn.answers)}>
                  Make the round
                </Button>
              )}
              <Button onClick={close}>Not now</Button>
            </Actions>
          </>
        )}
      </Dialog>
    </>
  );
}

function Words({ answers, seed, of }: Lot) {
  return (
    <>
      <p>
        {counted(answers.length, "answer", "answers")} with what they answer and their ids, and nothing else: no scores, and no names but
        those within the ids. The round is kept on this device until you remove it.
      </p>
      {of > answers.length && (
        <p>
          A round holds {inNumbers(ROUND_MAX_ANSWERS)} at most: these were drawn by lot out of {inNumbers(of)}. The seed of the lot is{" "}
          {seed}.
        </p>
      )}
      <p>The table and its scores are left behind. Save them first, if you want them.</p>
    </>
  );
}
