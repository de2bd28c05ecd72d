import { expect, it } from "vitest";
import { writeRatedLines } from "#exchange/rated-lines.ts";
import { RatedAnswerSchema } from "#schema/rated-answer.ts";

it("rated answers are written as lines that evaluate reads", () => {
  const levels = { own: 2, reflect: 1, ask: 0 } as const;
  const line = { id: "a", scenarioId: "too-young", text: "Two\nlines", levels, traps: ["fixing"] as const };
  const written = writeRatedLines([
    { ...line, beatId: null, raters: { Ada: [2, 1, 0] } },
    { ...line, beatId: "later", disputedTraps: ["hostile"] },
  ]);
  const rows = written.split("\n").filter((row) => row !== "");
  expect(rows.map((row) => RatedAnswerSchema.parse(JSON.parse(row)))).toMatchObject([
    { id: "a", scenario: "too-young", text: "Two\nlines", levels, traps: ["fixing"], disputedTraps: [], raters: { Ada: [2, 1, 0] } },
    { scenario: "too-young", beat: "later", disputedTraps: ["hostile"] },
  ]);
});
