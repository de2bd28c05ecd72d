import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCorpusAt } from "#cli/corpus.ts";
import { describeCases, tryCases } from "#cli/evaluation/cases.ts";
import { figuresOf } from "#cli/evaluation/figures.ts";
import { judge } from "#cli/evaluation/judge.ts";
import type { Scorer } from "#engine/score-response.ts";
import { writeRatedLines } from "#exchange/rated-lines.ts";
import { ratedCorpusOf } from "#features/rating/rated-corpus.ts";
import type { TestCase } from "#schema/test-case.ts";
import { anAnswerToRate, ratingBy, aRatingRound } from "../fixtures/a-rating-round.ts";
import { aReport } from "../fixtures/a-report.ts";
import { aScenario } from "../fixtures/a-scenario.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mend-corpus-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const score: Scorer = () => aReport({ levels: { own: 2, reflect: 0, ask: 1 }, traps: [] });

describe("a rating round’s export", () => {
  const round = aRatingRound({
    answers: [
      anAnswerToRate(),
      anAnswerToRate({ id: "beat", beatId: "the-coat" }),
      anAnswerToRate({ id: "shipped", scenarioId: "too-young" }),
      anAnswerToRate({ id: "unrated" }),
    ],
    ratings: [ratingBy("Ann", "a-1", [2, 0, 1]), ratingBy("Bo", "beat", [2, 1, 1]), ratingBy("Ann", "shipped", [0, 0, 1])],
  });
  const save = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it("is a corpus that evaluate reads and measures, shipped scenarios among it by their ids", () => {
    save("answers.jsonl", writeRatedLines(ratedCorpusOf(round)));
    save("scenarios.jsonl", `${JSON.stringify(aScenario())}\n`);
    const rated = readCorpusAt(folder);
    expect(rated.map(({ scenario, answers }) => [scenario.id, answers.map(({ id }) => id)])).toEqual([
      ["late-again", ["a-1", "beat"]],
      ["too-young", ["shipped"]],
    ]);
    const figures = figuresOf(judge(score, rated, "full scenarios"));
    expect(figures.answers).toBe(3);
    expect(figures.skills.own.accuracy).toBeCloseTo(2 / 3, 10);
    expect(figures.skills.ask.weightedKappa).toBeNull();
  });

  it("of shipped scenarios alone needs no other file", () => {
    save("answers.jsonl", writeRatedLines(ratedCorpusOf(round).slice(2)));
    expect(readCorpusAt(folder).map(({ scenario }) => scenario.id)).toEqual(["too-young"]);
  });

  it("without one of its scenarios says which", () => {
    save("answers.jsonl", writeRatedLines(ratedCorpusOf(round)));
    expect(() => readCorpusAt(folder)).toThrow(/late-again/u);
  });
});

describe("test cases", () => {
  const aCase = (changes: Partial<TestCase>): TestCase => ({
    format: "mend-test-case",
    version: 1,
    id: "case",
    source: "appeal",
    at: 0,
    scenario: "late-again",
    beat: null,
    statement: "Ten minutes. Again.",
    text: "I was late.",
    engine: { version: "1.0.0", levels: { own: 0, reflect: 0, ask: 0 }, traps: ["fixing"] },
    person: { about: "own", level: 2 },
    reason: "",
    ...changes,
  });

  it("come out as the person said, or otherwise, or are not tried where their scenario is gone", () => {
    const tried = tryCases(
      score,
      [
        aCase({}),
        aCase({ id: "trap", person: { about: "fixing", isThere: false } }),
        aCase({ id: "wrong", source: "rating", person: { about: "ask", level: 2 }, reason: "open enough" }),
        aCase({ id: "gone", scenario: "elsewhere" }),
        aCase({ id: "whole", scenario: "elsewhere", whole: aScenario({ id: "elsewhere" }) }),
        aCase({ id: "no-beat", beat: "nowhere" }),
      ],
      [aScenario()],
    );
    expect(tried.map(({ outcome }) => outcome)).toEqual(["as_said", "as_said", "otherwise", "gone", "as_said", "gone"]);
    const lines = describeCases(tried);
    expect(lines[0]).toBe("6 test cases, 5 of them appeals and 1 from ratings: 3 come out now as the person said, 1 don’t.");
    expect(lines).toContain("    ask: the person says 2; engine 1.0.0 said 0, now 1. “open enough”");
    expect(lines).toContain("Not tried, as the scenario or its beat is not there: 2.");
  });

  it("are read with the words that were answered, and what can’t be read counts as nothing there", () => {
    const heard: string[] = [];
    const listen: Scorer = (_, { statement }) => {
      heard.push(statement);
      return { status: "unscorable", reason: "too_short", engine: "1.0.0" };
    };
    const [own, trap] = tryCases(listen, [aCase({}), aCase({ person: { about: "fixing", isThere: false } })], [aScenario()]);
    expect(heard).toEqual(["Ten minutes. Again.", "Ten minutes. Again."]);
    expect([own?.outcome, trap?.outcome]).toEqual(["otherwise", "as_said"]);
  });
});
