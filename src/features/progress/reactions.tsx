import type { Progress } from "#learning/progress/progress-of.ts";
import { FELT_DIFFICULTY_LABELS, FELT_INSIDE_LABELS } from "#schema/labels.ts";
import { FELT_DIFFICULTIES, FELT_INSIDE } from "#schema/vocabulary.ts";
import { listInWords } from "#ui/list-in-words.ts";
import { timesInWords } from "#ui/times-in-words.ts";

/** How the answers felt: the latest reaction checks, counted. */
export function Reactions({ reactions }: Pick<Progress, "reactions">) {
  const { of, difficulty, inside } = reactions;
  const happened = FELT_INSIDE.filter((id) => inside[id] > 0);
  return (
    <>
      <p>
        {of === 1 ? "The one time" : `The last ${of} times`} that you said how it was:{" "}
        {listInWords(FELT_DIFFICULTIES.map((id) => `${FELT_DIFFICULTY_LABELS[id]} ${difficulty[id]}`))}.
      </p>
      <p>
        {happened.length === 0
          ? "You marked nothing that happened inside."
          : `What happened inside: ${listInWords(happened.map((id) => `you ${FELT_INSIDE_LABELS[id]} ${timesInWords(inside[id])}`))}.`}
      </p>
    </>
  );
}
