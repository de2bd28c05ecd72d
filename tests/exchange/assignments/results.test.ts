import { describe, expect, it } from "vitest";
import { appealInWords } from "#exchange/assignments/appeal-in-words.ts";
import { assignmentFileName, resultFileName, resultsFileName } from "#exchange/assignments/file-names.ts";
import { makeResult, resultAttemptOf } from "#exchange/assignments/make-result.ts";
import { readResult } from "#exchange/assignments/read-result.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAssignment } from "../../fixtures/an-assignment.ts";
import { aResultAttempt, anAssignmentResult } from "../../fixtures/an-assignment-result.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { aReport } from "../../fixtures/a-report.ts";

const isShipped = (id: string) => id === "too-young";
const problemsIn = (result: object) => {
  const found = readResult(JSON.stringify(result), isShipped);
  return found.ok ? [] : found.problems.map(({ path }) => path);
};

describe("a result", () => {
  const felt = { difficulty: "too_hard", inside: ["blank"], at: 5 } as const;
  const attempts = [
    resultAttemptOf(anAttempt({ id: "late", at: 20, felt: { ...felt, inside: [...felt.inside] } }), 1),
    resultAttemptOf(anAttempt({ id: "early", at: 10, occasion: "redo", skills: ["ask"] }), 0),
    resultAttemptOf(anAttempt({ id: "secret", at: 15, text: "Never shown." }), 1),
  ];
  const made = makeResult({
    assignment: anAssignment(),
    taking: "t",
    attempts,
    leftOut: new Set(["secret"]),
    name: " Ana ",
    note: "",
    at: 30,
  });

  it("is read as it was made", () => {
    expect(readResult(JSON.stringify(made), isShipped)).toEqual({ ok: true, value: made });
  });

  it("holds what was left in, oldest first, and of what was left out only how much", () => {
    expect(made.attempts.map(({ id, redone }) => [id, redone])).toEqual([
      ["early", "ask"],
      ["late", null],
    ]);
    expect(made.leftOut).toBe(1);
    expect(made.student.name).toBe("Ana");
    expect(JSON.stringify(made)).not.toContain("Never shown.");
  });

  it("says nothing of how it felt", () => {
    expect(JSON.stringify(made)).not.toMatch(/felt|too_hard|blank/u);
  });
});

describe("a result from outside", () => {
  it("is refused where the words that it points to are not the answer’s", () => {
    const [first] = aReport().evidence;
    if (first === undefined) throw new Error("The fixture has evidence.");
    const pointing = (evidence: typeof first) =>
      anAssignmentResult({ attempts: [aResultAttempt({ report: aReport({ evidence: [evidence] }) })] });
    const path = "attempts[0].report.evidence[0]";
    expect(problemsIn(pointing(first))).toEqual([]);
    expect(problemsIn(pointing({ ...first, end: 5000 }))).toEqual([path]);
    expect(problemsIn(pointing({ ...first, quote: "Something else" }))).toEqual([path]);
    expect(problemsIn(pointing({ ...first, start: 9, end: 3, quote: "" }))).toEqual([path]);
  });

  it("is refused where it brings a scenario under an id that ships", () => {
    expect(problemsIn(anAssignmentResult({ scenarios: [aScenario({ id: "too-young" })] }))).toEqual(["scenarios[0].id"]);
  });

  it("is refused where an answer comes twice, or answers no task", () => {
    expect(problemsIn(anAssignmentResult({ attempts: [aResultAttempt(), aResultAttempt({ task: 5 })] }))).toEqual([
      "attempts[1].id",
      "attempts[1].task",
    ]);
  });

  it("names everything that is wrong at once", () => {
    expect(problemsIn({ ...anAssignmentResult(), at: "noon", leftOut: -1, attempts: [] }).toSorted()).toEqual([
      "at",
      "attempts",
      "leftOut",
    ]);
  });
});

describe("the names of files", () => {
  it("hold words that every system takes", () => {
    expect(assignmentFileName("Before Thursday!")).toBe("assignment-before-thursday.json");
    expect(resultFileName("Vor dem 3. März", "Zoë/../x")).toBe("result-vor-dem-3-marz-zoe-x.json");
    expect(resultFileName("…", "")).toBe("result.json");
    expect(resultsFileName("A")).toBe("results-a.csv");
    expect(assignmentFileName("x".repeat(200)).length).toBeLessThan(60);
  });
});

describe("a disagreement in words", () => {
  it("tells what it is about, what it would be, and why", () => {
    expect(appealInWords({ about: "own", level: 2, reason: "I named it.", at: 1 })).toBe("own would be there: I named it.");
    expect(appealInWords({ about: "fixing", level: null, reason: "", at: 1 })).toBe("Fixing before hearing is not there");
  });
});
