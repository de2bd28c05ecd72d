import { describe, expect, test } from "vitest";
import { skillsToRedo } from "#features/practice/skills-to-redo.ts";
import { aReport } from "../../fixtures/a-report.ts";

const SURE = { own: 0.9, reflect: 0.9, ask: 0.9 };
const redoable = (own: 0 | 1 | 2, reflect: 0 | 1 | 2, ask: 0 | 1 | 2, overrides: Parameters<typeof aReport>[0] = {}) =>
  skillsToRedo(aReport({ levels: { own, reflect, ask }, confidence: SURE, traps: [], ...overrides }));

describe("skillsToRedo", () => {
  test("names the one that is weak", () => {
    expect(redoable(2, 2, 1)).toEqual(["ask"]);
    expect(redoable(0, 2, 2)).toEqual(["own"]);
  });

  test("puts first what the coach names first", () => {
    expect(redoable(2, 1, 0)).toEqual(["ask", "reflect"]);
    expect(redoable(2, 1, 1)).toEqual(["reflect", "ask"]);
  });

  test("puts first what the trap that the coach names stands in the way of", () => {
    expect(redoable(2, 1, 1, { traps: ["fixing"] })).toEqual(["ask", "reflect"]);
    expect(redoable(1, 0, 2, { traps: ["over_owning"] })).toEqual(["own", "reflect"]);
  });

  test("keeps to the usual order where the reading is sure of neither", () => {
    expect(redoable(2, 1, 1, { confidence: { own: 0.9, reflect: 0.4, ask: 0.4 } })).toEqual(["reflect", "ask"]);
  });

  test("names none where nothing is there to keep, or nothing is weak", () => {
    expect(redoable(1, 1, 0)).toEqual([]);
    expect(redoable(2, 2, 2, { traps: ["defending"] })).toEqual([]);
  });
});
