import Papa from "papaparse";
import { afterEach, describe, expect, it } from "vitest";
import { scoreResponse } from "#engine/score-response.ts";
import { newRound } from "#exchange/rating-rounds/new-round.ts";
import { answersToRate, blindRound } from "#features/results/blind-round.ts";
import type { OpenedResult } from "#features/results/opened-result.ts";
import { readTries, readTriesInTurns } from "#features/results/read-tries.ts";
import { resultsCsv } from "#features/results/results-csv.ts";
import { MOST_FILES, openFiles, putAway, resultsStore } from "#features/results/results-store.ts";
import { studentNames } from "#features/results/student-names.ts";
import { sorted, studentRows } from "#features/results/student-rows.ts";
import { withResult } from "#features/results/with-result.ts";
import type { AssignmentResult } from "#schema/assignment-result.ts";
import { RatingRoundSchema, ROUND_MAX_ANSWERS } from "#schema/rating-round.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { aResultAttempt, anAssignmentResult } from "../../fixtures/an-assignment-result.ts";

const known = new Map([["late-again", aScenario()]]);
const GOOD = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";
const POOR = "The session before yours ran over, that is all.";
const answered = (id: string, text: string, at = 1) =>
  aResultAttempt({ id, text, at, report: scoreResponse(text, stimulusOf(aScenario())) });

function open(results: readonly AssignmentResult[]): readonly OpenedResult[] {
  return results.reduce<readonly OpenedResult[]>((opened, result) => withResult(opened, result, [...readTries(result, known)]).opened, []);
}
const rowsOf = (opened: readonly OpenedResult[], hidden = false) => studentRows(opened, studentNames(opened, hidden));

afterEach(putAway);

describe("an answer in a result", () => {
  it("is read anew, and what the file says of it is only compared", () => {
    const honest = answered("a", GOOD);
    const forged = { ...answered("b", POOR), report: { ...honest.report, evidence: [] } as typeof honest.report };
    const older = { ...answered("c", POOR), report: aReport({ evidence: [] }) };
    const tries = [...readTries(anAssignmentResult({ attempts: [honest, forged, older] }), known)];
    expect(tries.map(({ agreement }) => agreement)).toEqual(["same", "changed", "version"]);
    expect(tries[1]?.report).toEqual(scoreResponse(POOR, stimulusOf(aScenario())));
  });

  it("keeps no other from its turn, however many and long they are", async () => {
    const attempts = Array.from({ length: 100 }, (_, at) => answered(`a${at}`, `${at} ${POOR.repeat(20)}`));
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    const tries = await readTriesInTurns(anAssignmentResult({ attempts }), known);
    clearInterval(clock);
    expect(tries).toHaveLength(100);
    expect(turns).toBeGreaterThan(1);
  });

  it("is shown as the file has it where its scenario is not here", () => {
    const [only] = readTries(anAssignmentResult(), new Map());
    expect(only).toMatchObject({ agreement: "unread", report: aReport(), scenario: null });
  });
});

describe("opening results", () => {
  const first = anAssignmentResult({ at: 10, attempts: [answered("a", POOR)] });
  const newer = anAssignmentResult({ at: 20, attempts: [answered("a", POOR), answered("b", GOOD, 2)] });
  const namesake = anAssignmentResult({ at: 15, attempts: [answered("z", GOOD)] });

  it("lets a student’s newer file take the older one’s place, in whatever order they are opened", () => {
    for (const files of [
      [first, newer],
      [newer, first],
    ]) {
      const opened = open(files);
      expect(opened.map(({ result }) => result.at)).toEqual([20]);
    }
    expect(withResult(open([newer]), newer, []).placed).toBe("older");
  });

  it("knows a student again who leaves out everything that was handed in before", () => {
    const anew = anAssignmentResult({ at: 20, attempts: [answered("b", GOOD)] });
    expect(
      open([
        { ...first, taking: "t" },
        { ...anew, taking: "t" },
      ]).map(({ result }) => result.at),
    ).toEqual([20]);
    expect(
      open([
        { ...first, taking: "t" },
        { ...anew, taking: "u" },
      ]),
    ).toHaveLength(2);
    expect(open([first, anew])).toHaveLength(2);
  });

  it("keeps two students of one name apart, and the same student in two assignments", () => {
    const other = { ...first, assignment: { ...first.assignment, id: "another" } };
    const opened = open([first, namesake, other]);
    expect(opened.map(({ key }) => key)).toEqual([1, 2, 3]);
    expect([...studentNames(opened, false).values()]).toEqual(["Ana", "Ana (2)", "Ana (3)"]);
    expect([...studentNames(opened, true).values()]).toEqual(["Student 1", "Student 2", "Student 3"]);
  });

  it("reads the others where some are broken, and says what was not looked at", async () => {
    const files = Array.from({ length: MOST_FILES + 3 }, (_, at) => new File([], `${at}.json`));
    await openFiles(files, async ({ name }) =>
      name.startsWith("1")
        ? { name, problems: [{ path: "at", expected: "a number", found: "nothing" }] }
        : { result: anAssignmentResult({ attempts: [answered(name, GOOD)] }), tries: [] },
    );
    const { opened, told, reading } = resultsStore.getState();
    expect(reading).toBeNull();
    expect(told?.refused).toHaveLength(111);
    expect(opened).toHaveLength(MOST_FILES - 111);
    expect(told).toMatchObject({ over: 3, counts: { added: MOST_FILES - 111, replaced: 0, older: 0 } });
    putAway();
    expect(resultsStore.getState()).toMatchObject({ opened: [], told: null });
  });
});

describe("the table", () => {
  const opened = open([
    anAssignmentResult({ student: { name: "Cy", note: "" }, attempts: [answered("a", POOR)] }),
    anAssignmentResult({ student: { name: "Ana", note: "" }, attempts: [answered("b", POOR), answered("c", GOOD, 2)] }),
    anAssignmentResult({ student: { name: "Bo", note: "" }, attempts: [{ ...answered("d", GOOD), task: 0 }] }),
  ]);
  const orderBy = (by: "student" | "time" | number, down: boolean) => sorted(rowsOf(opened), { by, down }).map(({ name }) => name);

  it("is sorted by student, by time, or by the best try at a task; who did not answer comes last", () => {
    expect(orderBy("student", false)).toEqual(["Ana", "Bo", "Cy"]);
    expect(orderBy("student", true)).toEqual(["Cy", "Bo", "Ana"]);
    expect(orderBy("time", true)[0]).toBe("Ana");
    expect(orderBy(1, true)).toEqual(["Ana", "Cy", "Bo"]);
    expect(orderBy(1, false)).toEqual(["Cy", "Ana", "Bo"]);
  });

  it("goes out with the delivery that was answered, and the skill whose words were rewritten", () => {
    const plain = answered("x", POOR, 1);
    const results = open([anAssignmentResult({ attempts: [plain, { ...answered("y", GOOD, 2), delivery: "hostile", redone: "ask" }] })]);
    const { data } = Papa.parse<Record<string, string>>(resultsCsv(rowsOf(results), []).slice(1), { header: true, skipEmptyLines: true });
    expect(data.map(({ delivery, redone }) => [delivery, redone])).toEqual([
      ["", ""],
      ["hostile", "ask"],
    ]);
  });

  it("goes out as a row for each answer, without names where they are hidden, and nothing in it runs", () => {
    const formula = "=1+1 is all I have to say to you, and I said “yes”.\nWhat now?";
    const results = open([
      anAssignmentResult({ attempts: [{ ...answered("x", formula), appeals: [{ about: "own", level: 1, reason: "=so", at: 1 }] }] }),
    ]);
    const { data } = Papa.parse<Record<string, string>>(resultsCsv(rowsOf(results, true), ["too-young", "late-again"]).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      student: "Student 1",
      task: "2",
      scenario: "late-again",
      try: "1",
      at: "1970-01-01T00:00:00.001Z",
      minutes: "1.6",
      self_own: "2",
      disagreements: "own would be partly: =so",
      text: `'${formula}`,
    });
  });
});

describe("a round for rating blind", () => {
  const opened = open([
    anAssignmentResult({ attempts: [answered("b", GOOD)] }),
    anAssignmentResult({
      student: { name: "Zed", note: "secret" },
      attempts: [answered("a", POOR), { ...answered("c", GOOD, 3), task: 0 }],
    }),
  ]);

  it("is a valid one without names, in no student’s order, and without answers whose scenario is not here", () => {
    const draft = blindRound(opened, () => false);
    const round = draft && newRound(draft, "r", 5);
    expect(RatingRoundSchema.safeParse(round).success).toBe(true);
    expect(round?.answers.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(round?.scenarios).toEqual([aScenario()]);
    expect(JSON.stringify(round)).not.toMatch(/Ana|Zed|secret/u);
    expect(blindRound(opened, () => true)?.scenarios).toEqual([]);
  });

  it("leaves out answers to words that its raters would not see, and counts them", () => {
    const [mild, spoken] = [{ ...answered("m", GOOD), statement: "It’s a little late, maybe." }, answered("s", POOR)];
    const results = open([anAssignmentResult({ attempts: [mild, spoken, { ...answered("n", POOR), task: 0 }] })]);
    expect(blindRound(results, () => false)?.answers.map(({ id }) => id)).toEqual(["s"]);
    expect(answersToRate(results)).toMatchObject({ otherWords: 1, notHere: 1 });
    const onlyMild = open([anAssignmentResult({ attempts: [mild] })]);
    expect(blindRound(onlyMild, () => false)).toBeNull();
  });

  it("takes as many as a round holds, and tells out of how many", () => {
    const [one] = open([anAssignmentResult({ attempts: [answered("a", POOR)] })]);
    const [only] = one?.tries ?? [];
    const many = Array.from({ length: ROUND_MAX_ANSWERS + 5 }, (_, at) => (only ? [{ ...only, id: `a${at}` }] : []));
    const { answers, of } = answersToRate(one ? [{ ...one, tries: many.flat() }] : []);
    expect([answers.length, of]).toEqual([ROUND_MAX_ANSWERS, ROUND_MAX_ANSWERS + 5]);
  });

  it("is none where nothing can be rated", () => {
    expect(blindRound([], () => true)).toBeNull();
  });
});
