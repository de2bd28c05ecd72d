import { describe, expect, test } from "vitest";
import { changesBetween, changesInWords } from "#features/feedback/changes.ts";
import type { Level, TrapId } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";

const report = (own: Level, reflect: Level, ask: Level, traps: TrapId[] = []) => aReport({ levels: { own, reflect, ask }, traps });

describe("changesBetween", () => {
  test("names every skill with where it was and where it is", () => {
    expect(changesBetween(report(0, 1, 2), report(2, 1, 1)).skills).toEqual([
      { skill: "own", from: 0, to: 2 },
      { skill: "reflect", from: 1, to: 1 },
      { skill: "ask", from: 2, to: 1 },
    ]);
  });

  test("names the traps that went and the traps that came", () => {
    const { gone, come } = changesBetween(report(1, 1, 1, ["defending", "fixing"]), report(1, 1, 1, ["fixing", "reassuring"]));
    expect(gone).toEqual(["defending"]);
    expect(come).toEqual(["reassuring"]);
  });
});

describe("changesInWords", () => {
  const said = (before: ReturnType<typeof report>, after: ReturnType<typeof report>) => changesInWords(changesBetween(before, after));

  test("says what moved", () => {
    expect(said(report(0, 0, 0), report(1, 0, 0))).toBe("One skill came through more clearly.");
    expect(said(report(0, 0, 0), report(1, 1, 0))).toBe("More came through than before.");
    expect(said(report(2, 0, 0), report(1, 1, 0))).toBe("Some of it grew, and some got lost on the way.");
  });

  test("says it kindly when less came through", () => {
    expect(said(report(2, 1, 0), report(1, 1, 0))).toMatch(/^The first version carried more/u);
  });

  test("looks at the traps when the levels are the same", () => {
    expect(said(report(1, 1, 1, ["fixing"]), report(1, 1, 1))).toMatch(/less gets in their way/u);
    expect(said(report(1, 1, 1), report(1, 1, 1, ["fixing"]))).toMatch(/something new gets in their way/u);
    expect(said(report(1, 1, 1), report(1, 1, 1))).toBe("The words are others; the levels are the same.");
  });
});
