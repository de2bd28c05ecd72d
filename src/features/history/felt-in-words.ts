import type { Felt } from "#schema/attempt.ts";
import { FELT_DIFFICULTY_LABELS, FELT_INSIDE_LABELS } from "#schema/labels.ts";
import { listInWords } from "#ui/list-in-words.ts";

/** A reaction check as a reader would say it: “Felt too hard; went blank and got anxious.” Null where nothing was told. */
export function feltInWords(felt: Omit<Felt, "at"> | null): string | null {
  if (felt === null) return null;
  const { difficulty, inside } = felt;
  const happened = inside.map((what) => FELT_INSIDE_LABELS[what]);
  const words = [difficulty === null ? "" : `felt ${FELT_DIFFICULTY_LABELS[difficulty]}`, listInWords(happened)]
    .filter((part) => part !== "")
    .join("; ");
  return words === "" ? null : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
