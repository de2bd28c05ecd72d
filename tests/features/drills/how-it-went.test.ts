import { describe, expect, it } from "vitest";
import { runInWords } from "#features/drills/how-it-went.ts";
import type { Drill } from "#schema/vocabulary.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";

const run = (drill: Drill, ...met: readonly number[]) =>
  aDrillRun({ drill, items: met.map((count, at) => ({ item: `i${at}`, scenarioId: "late-again", met: count, of: 4, text: null })) });

describe("how a run went", () => {
  it.each([
    [[4, 4], "You and the raters agree on all of it."],
    [[4, 3], "You and the raters agree on most of it."],
    [[2, 2], "You and the raters agree on about half of it."],
    [[1, 0], "You and the raters agree on some of it."],
    [[0, 0], "You and the raters see these differently."],
  ])("is said in words and not in numbers: %o", (met, words) => {
    expect(runInWords(run("spot_it", ...met))).toBe(words);
  });

  it("is said for each drill in its own words", () => {
    expect(runInWords(run("fix_the_trap", 4, 0))).toBe("About half of your answers owned a part at the first try.");
    expect(runInWords(run("name_underneath", 4))).toBe("All of what you picked and wrote reached what is underneath.");
    expect(runInWords(run("open_it", 0))).toBe("None of your questions were open at the first try yet.");
  });

  it("tells placing from writing", () => {
    const items = [
      { item: "a", scenarioId: "late-again", met: 1, of: 1, text: null },
      { item: "b/some", scenarioId: "late-again", met: 0, of: 1, text: "Sorry." },
    ];
    expect(runInWords(aDrillRun({ drill: "third_way", items }))).toBe(
      "All of the answers you placed are where the raters have them. None of those you wrote came out as asked.",
    );
    expect(runInWords(aDrillRun({ drill: "third_way", items: items.slice(0, 1) }))).toBe(
      "All of the answers you placed are where the raters have them.",
    );
  });
});
