import { expect, test } from "vitest";
import { listInWords } from "#ui/list-in-words.ts";
import { timesInWords } from "#ui/times-in-words.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b, and c"],
])("%j is listed as “%s”", (words, listed) => {
  expect(listInWords(words)).toBe(listed);
});

test.each([
  [1, "once"],
  [2, "twice"],
  [3, "3 times"],
  [1000, "1,000 times"],
])("%i is said as “%s”", (times, words) => {
  expect(timesInWords(times)).toBe(words);
});
