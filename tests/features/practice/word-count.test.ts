import { expect, test } from "vitest";
import { wordCount } from "#features/practice/word-count.ts";

test("counts words and not what stands between them", () => {
  expect(wordCount("")).toBe(0);
  expect(wordCount("  \n … ?! ")).toBe(0);
  expect(wordCount("I’m late, twice: that's on me.")).toBe(6);
  expect(wordCount("a well-known year 2 café")).toBe(5);
});
