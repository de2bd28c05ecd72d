import { describe, expect, it } from "vitest";
import { casesOfAttempts } from "#exchange/test-cases/cases-of-attempts.ts";
import { casesOfRatings } from "#exchange/test-cases/cases-of-ratings.ts";
import { readTestCases } from "#exchange/test-cases/read-test-cases.ts";
import { writeTestCases } from "#exchange/test-cases/write-test-cases.ts";
import type { Appeal } from "#schema/attempt.ts";
import type { Report } from "#schema/report.ts";
import { anAnswerToRate, ratingBy, aRatingRound } from "../../fixtures/a-rating-round.ts";
import { ANSWER_TEXT, aReport } from "../../fixtures/a-report.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const appeal = (about: Appeal["about"], level: Appeal["level"], at = 1): Appeal => ({ about, level, reason: `because ${about}`, at });

describe("what a trainee disagreed with", () => {
  it("is a case a verdict, with what Mend read, what they say, and why", () => {
    const [own, trap, ...others] = casesOfAttempts([anAttempt({ appeals: [appeal("defending", null, 7), appeal("own", 1)] })], []);
    expect(own).toEqual({
      id: "attempt-1/own",
      source: "appeal",
      at: 1,
      scenario: "late-again",
      beat: null,
      statement: aScenario().statement,
      text: ANSWER_TEXT,
      engine: { version: "0.0.0-test", levels: { own: 2, reflect: 1, ask: 2 }, traps: ["defending"] },
      person: { about: "own", level: 1 },
      reason: "because own",
    });
    expect(trap).toMatchObject({ person: { about: "defending", isThere: false }, at: 7 });
    expect(others).toEqual([]);
  });

  it("holds the scenario only where it doesn’t ship", () => {
    const attempts = [
      anAttempt({ appeals: [appeal("own", 1)] }),
      anAttempt({ id: "b", scenarioId: "too-young", appeals: [appeal("own", 1)] }),
    ];
    expect(casesOfAttempts(attempts, [aScenario()]).map(({ whole }) => whole?.id)).toEqual(["late-again", undefined]);
  });

  it("is the last word on each verdict, and nothing where Mend was only confirmed", () => {
    const appeals = [appeal("own", 0, 9), appeal("own", 1, 5), appeal("reflect", 1)];
    expect(casesOfAttempts([anAttempt({ appeals })], []).map(({ person }) => person)).toEqual([{ about: "own", level: 0 }]);
  });
});

describe("where raters differ from Mend", () => {
  const reports = new Map<string, Report>([
    ["a-1", aReport({ levels: { own: 2, reflect: 1, ask: 2 }, traps: ["defending"] })],
    ["a-2", { status: "unscorable", reason: "too_short", engine: "0.0.0-test" }],
  ]);
  const scenarios = new Map([["late-again", aScenario()]]);

  it("each verdict is a case, with the words of the moment and no rater’s name", () => {
    const round = aRatingRound({
      answers: [anAnswerToRate({ beatId: "the-coat" }), anAnswerToRate({ id: "a-2" })],
      ratings: [
        ratingBy("Ann", "a-1", [2, 2, 2], ["hostile"]),
        ratingBy("Bo", "a-1", [2, 1, 2], ["defending"]),
        ratingBy("Bo", "a-2", [0, 1, 0]),
      ],
    });
    const cases = casesOfRatings(round, reports, scenarios);
    expect(cases.map(({ person }) => person)).toEqual([
      { about: "reflect", level: 2 },
      { about: "defending", isThere: false },
      { about: "hostile", isThere: true },
      { about: "reflect", level: 1 },
    ]);
    expect(cases[0]).toMatchObject({ statement: "Anyway. What do you want to talk about?", beat: "the-coat", whole: { id: "late-again" } });
    expect(cases[3]?.engine.levels).toBeNull();
    expect(JSON.stringify(cases)).not.toContain("Ann");
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});

describe("the lines", () => {
  const cases = casesOfAttempts([anAttempt({ appeals: [appeal("own", 1), appeal("defending", null)] })], [aScenario()]);

  it("are read again as they were written", () => {
    const read = readTestCases(`\uFEFF${writeTestCases(cases)}\n`);
    expect(read).toEqual({ ok: true, cases: cases.map((one) => ({ format: "mend-test-case", version: 1, ...one })) });
  });

  it("name everything that is wrong, line by line", () => {
    const [first, second] = writeTestCases(cases)
      .split("\n")
      .map((line) => (line === "" ? {} : (JSON.parse(line) as object)));
    const text = ["no", { ...first, person: { about: "own", level: 5 }, text: 1 }, { ...second, format: "mend-backup" }]
      .map((row) => (typeof row === "string" ? row : JSON.stringify(row)))
      .join("\n");
    const read = readTestCases(text);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([
      "line 1",
      "line 2, text",
      "line 2, person.level",
      "line 3, format",
    ]);
    expect(readTestCases("").ok).toBe(false);
  });
});
