import { edgeReasonInWords, rungInWords } from "#learning/edge/edge-words.ts";
import type { Edge } from "#learning/edge/edge.ts";
import { type Rung, RUNGS } from "#schema/settings.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Select } from "#ui/select.tsx";
import styles from "./edge-choice.module.css";

interface EdgeChoiceProps {
  readonly edge: Edge;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly onChoose: (rung: Rung) => void;
}

/** Where difficulty stands and why, the rule behind it, and the choice of another rung. */
export function EdgeChoice({ edge, now, onChoose }: EdgeChoiceProps) {
  return (
    <div className={styles["edge"]}>
      <p>
        Your edge: <strong>{rungInWords(edge.rung)}</strong>. <span className={styles["soft"]}>{edgeReasonInWords(edge, now)}</span>
      </p>
      <Disclosure summary="How it moves, and how to move it">
        <p>
          There are seven rungs. A moment that felt too easy and was well repaired moves you up, and so do two first tries in a row with
          nearly everything there. A moment that felt too hard moves you down, and so do two first tries in a row with little there, or one
          that left you blank or anxious. What is below your rung never moves you up, and what is above it never moves you down.
        </p>
        <div className={styles["rung"]}>
          <Select
            label="Start from another rung"
            value={String(edge.rung)}
            options={RUNGS.map((rung) => ({ value: String(rung), label: `${rung + 1}. ${rungInWords(rung)}` }))}
            onChange={(value) => {
              const rung = RUNGS.find((one) => String(one) === value);
              if (rung !== undefined) onChoose(rung);
            }}
          />
        </div>
      </Disclosure>
    </div>
  );
}
