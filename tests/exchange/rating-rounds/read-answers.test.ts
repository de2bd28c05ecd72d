import { describe, expect, it } from "vitest";
import { readAnswers } from "#exchange/rating-rounds/read-answers.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const lines = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
const own = [aScenario(), aScenario({ id: "another" })];

describe("answers as JSON lines", () => {
  it("are answers to rate, with the scenarios that don’t ship and what was settled", async () => {
    const text = lines(
      { id: "x", scenario: "too-young", text: " Hm. ", stratum: "person" },
      { scenario: "late-again", beat: "the-coat", text: "I see.", levels: { own: 0, reflect: 1, ask: 2 }, traps: ["fixing"] },
    );
    expect(await readAnswers(`\uFEFF${text}\n\n`, own)).toEqual({
      ok: true,
      answers: [
        { id: "x", scenarioId: "too-young", beatId: null, text: "Hm.", settled: null },
        {
          id: "line-2",
          scenarioId: "late-again",
          beatId: "the-coat",
          text: "I see.",
          settled: { levels: { own: 0, reflect: 1, ask: 2 }, traps: ["fixing"] },
        },
      ],
      scenarios: [aScenario()],
    });
  });

  it("name everything that is wrong, line by line", async () => {
    const text = `${lines(
      { id: "a", scenario: "too-young", text: "Yes." },
      { id: "a", scenario: "too-young", beat: "nowhere", text: "Yes." },
      { id: "b", scenario: "unheard-of", text: "" },
      { id: "c", scenario: "unheard-of", text: "No.", levels: { own: 5, reflect: 0, ask: 0 } },
    )}\nnot json`;
    const read = await readAnswers(text, own);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([
      "line 2, beat",
      "line 2, id",
      "line 3, text",
      "line 4, levels.own",
      "line 5",
    ]);
  });

  it("are told from other lines that Mend writes, which are called what they are", async () => {
    const testCase = { format: "mend-test-case", version: 1, id: "a", scenario: "too-young", beat: null, text: "Yes." };
    const read = await readAnswers(lines({ id: "b", scenario: "too-young", text: "No." }, testCase), own);
    expect(read.ok ? [] : read.problems).toEqual([
      {
        path: "line 2, format",
        expected: "an answer to rate, which has no format",
        found: "test cases for the engine, which the command line reads",
      },
    ]);
  });

  it("are refused where there are none, or too many", async () => {
    expect((await readAnswers(" \n", own)).ok).toBe(false);
    const many = Array.from({ length: 2001 }, () => lines({ scenario: "too-young", text: "Yes." })).join("\n");
    expect(await readAnswers(many, own)).toEqual({
      ok: false,
      problems: [{ path: "", expected: "at most 2000 answers", found: "2001" }],
    });
  });
});
