import { expect, test } from "vitest";
import { spokenParts } from "#features/feedback/spoken-parts.ts";

test("keeps plain words whole", () => {
  expect(spokenParts("Trained. Mm-hm.")).toEqual([{ how: "said", text: "Trained. Mm-hm." }]);
});

test("tells what is seen from what is said", () => {
  expect(spokenParts("[He looks away.] Fine. [Silence.]")).toEqual([
    { how: "seen", text: "He looks away." },
    { how: "said", text: "Fine." },
    { how: "seen", text: "Silence." },
  ]);
});

test("takes an open bracket for words", () => {
  expect(spokenParts("Well [")).toEqual([{ how: "said", text: "Well [" }]);
});
