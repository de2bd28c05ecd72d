import { expect, test } from "vitest";
import { feltInWords } from "#features/history/felt-in-words.ts";
import type { Felt } from "#schema/attempt.ts";

test.each<[Omit<Felt, "at"> | null, string | null]>([
  [{ difficulty: "too_hard", inside: ["blank"] }, "Felt too hard; went blank."],
  [{ difficulty: "about_right", inside: [] }, "Felt about right."],
  [{ difficulty: null, inside: ["blank", "anxious"] }, "Went blank and got anxious."],
  [{ difficulty: "too_easy", inside: ["blank", "defensive", "rushed"] }, "Felt too easy; went blank, got defensive, and felt rushed."],
  [{ difficulty: null, inside: [] }, null],
  [null, null],
])("tells %j as a reader would", (felt, words) => {
  expect(feltInWords(felt)).toBe(words);
});
