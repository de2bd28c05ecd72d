import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "#exchange/csv/read-table.ts";
import { type BatchRow, statusOf } from "#features/batch/answers/batch-row.ts";
import { drawToRate } from "#features/batch/answers/draw-to-rate.ts";
import { type Filters, NO_FILTERS, passing } from "#features/batch/answers/filters.ts";
import { guessMapping } from "#features/batch/answers/guess-mapping.ts";
import { type Mapping } from "#features/batch/answers/mapping.ts";
import { placeRows, scenariosNamed } from "#features/batch/answers/place-rows.ts";
import { groupReasons, rangesInWords } from "#features/batch/answers/reasons.ts";
import { scenarioFinder } from "#features/batch/answers/scenario-finder.ts";
import { SORT_KEYS, sortRows } from "#features/batch/answers/sort-rows.ts";
import { summarize } from "#features/batch/answers/summarize.ts";
import { resultsAsCsv, resultsAsLines } from "#features/batch/answers/write-results.ts";
import { AnswerToRateSchema } from "#schema/rating-round.ts";
import { DOSES, LEVELS, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { A_MAPPING, aBatchRow, aRowLeftOut, aRowTooShort } from "../../fixtures/a-batch-row.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const KNOWN = [
  { id: "late-again", title: "Late again" },
  { id: "too-young", title: "Too young for this" },
];
const FIND = scenarioFinder(KNOWN);
const ANSWER = "You’re right, I left you waiting twice. What was that like for you?";

const level = fc.constantFrom(...LEVELS);
const someCell = fc.oneof(fc.string(), fc.stringMatching(/^[=+@a ",;\n-]{0,6}$/));
const someReport = fc
  .record({
    levels: fc.record({ own: level, reflect: level, ask: level }),
    dose: fc.constantFrom(...DOSES),
    traps: fc.subarray([...TRAPS]),
    confidence: fc.record({ own: fc.double({ min: 0, max: 1, noNaN: true }), reflect: fc.constant(0.9), ask: fc.constant(0.9) }),
  })
  .map(aReport);
const someRow = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ report: someReport, cells: fc.tuple(someCell, someCell, someCell) }).map((row) => aBatchRow(row)),
  },
  fc.constant(aRowLeftOut()),
  fc.constant(aRowTooShort()),
  fc.constant(aBatchRow({ report: null })),
);
const someRows = fc.array(someRow, { maxLength: 30 }).map((rows) => rows.map((row, at): BatchRow => ({ ...row, at, number: at + 2 })));
const someFilters: fc.Arbitrary<Filters> = fc.record({
  status: fc.constantFrom(null, "scored", "unsure", "unscorable", "left_out", "not_reached"),
  levels: fc.record({ own: fc.option(level), reflect: fc.option(level), ask: fc.option(level) }),
  dose: fc.option(fc.constantFrom(...DOSES)),
  trap: fc.option(fc.constantFrom(...TRAPS)),
  search: fc.constantFrom("", "a", "LATE"),
});

describe("what columns probably stand for", () => {
  it("is told by their names", () => {
    const rows = [["7", "Ana", "Late again", "", "Fine.", ANSWER]];
    expect(guessMapping(["Nr", "Student", "Scenario", "Beat", "Comment", "Response"], rows, FIND)).toEqual({
      answer: 5,
      scenario: { from: "column", column: 2 },
      beat: 3,
      id: 0,
      person: 1,
    } satisfies Mapping);
  });

  it("is told by what stands in them, where the names say nothing", () => {
    const rows = [
      ["x", "too-young", ANSWER],
      ["y", "“Late again”", ANSWER],
      ["z", "LATE AGAIN", ANSWER],
    ];
    const guess = guessMapping(["column 1", "column 2", "column 3"], rows, FIND);
    expect(guess).toMatchObject({ answer: 2, scenario: { from: "column", column: 1 } });
  });

  it("asks for one scenario where no column names any", () => {
    expect(guessMapping(["answer"], [[ANSWER]], FIND)).toEqual({
      answer: 0,
      scenario: { from: "choice", id: null },
      beat: null,
      id: null,
      person: null,
    });
  });

  it("takes no column for an id in which one comes twice", () => {
    expect(
      guessMapping(
        ["id", "answer"],
        [
          ["1", ANSWER],
          ["1", ANSWER],
        ],
        FIND,
      ).id,
    ).toBeNull();
  });

  it("never takes a column twice, nor one that is not there", () => {
    const table = fc.integer({ min: 1, max: 6 }).chain((width) => {
      const cells = fc.array(fc.constantFrom("", "1", "id", "Late again", ANSWER, "name", "answer"), {
        minLength: width,
        maxLength: width,
      });
      return fc.tuple(cells, fc.array(cells, { maxLength: 5 }));
    });
    fc.assert(
      fc.property(table, ([columns, rows]) => {
        const { answer, scenario, beat, id, person } = guessMapping(columns, rows, FIND);
        const taken = [answer, scenario.from === "column" ? scenario.column : null, beat, id, person].filter((column) => column !== null);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((column) => column >= 0 && column < columns.length)).toBe(true);
      }),
    );
  });
});

describe("rows as answers", () => {
  const mapping: Mapping = { answer: 2, scenario: { from: "column", column: 0 }, beat: 1, id: null, person: null };
  const row = (scenario: string, beat = "", answer = ANSWER, problem: string | null = null) => ({
    number: 1,
    cells: [scenario, beat, answer],
    problem,
  });
  const place = (one: ReturnType<typeof row>) => placeRows([one], mapping, FIND, [aScenario()])[0];

  it("answer the scenario that is named by id or title, and the beat, if any", () => {
    const answer = { text: ANSWER, scenarioId: "late-again" };
    expect(place(row("late-again"))).toEqual({ ok: true, answer: { ...answer, beatId: null } });
    expect(place(row(" LATE  again ", "opening"))).toEqual({ ok: true, answer: { ...answer, beatId: null } });
    expect(place(row("Late again", "the-coat"))).toEqual({ ok: true, answer: { ...answer, beatId: "the-coat" } });
  });

  it.each([
    [row(""), "No scenario is named."],
    [row("Late agian"), "There is no scenario “Late agian”. Is it “Late again”?"],
    [row("xyz"), "There is no scenario “xyz”."],
    [row("late-again", "the-hat"), "“Late again” has no beat “the-hat”: it has the-waiting-room, the-coat."],
    [row("too-young"), "The scenario “too-young” could not be opened."],
    [row("late-again", "", "a".repeat(100_001)), "The answer is longer than 100,000 letters."],
    [row("late-again", "", "", "expected an object, found the number 3"), "It can’t be read: expected an object, found the number 3."],
  ])("are left out with the reason (%#)", (one, reason) => {
    expect(place(one)).toEqual({ ok: false, reason });
  });

  it("are left out where a title means two scenarios", () => {
    const placed = placeRows([row("Late again")], mapping, scenarioFinder([...KNOWN, { id: "mine", title: "late again" }]), [aScenario()]);
    expect(placed).toEqual([
      { ok: false, reason: "Several scenarios are called “Late again”: name it by its id, one of late-again, mine." },
    ]);
  });

  it("are all left out while no scenario is chosen for them, and none once one is", () => {
    const chosen = (id: string | null): Mapping => ({ ...mapping, scenario: { from: "choice", id }, beat: null });
    expect(placeRows([row("")], chosen(null), FIND, [])).toEqual([{ ok: false, reason: "No scenario is chosen." }]);
    expect(placeRows([row("")], chosen("late-again"), FIND, [aScenario()])).toMatchObject([{ ok: true }]);
  });

  it("name each scenario once", () => {
    const rows = [row("late-again"), row("Late again"), row("nobody"), row("too-young")];
    expect(scenariosNamed(rows, mapping, FIND)).toEqual(["late-again", "too-young"]);
  });
});

describe("reasons", () => {
  it("stand once each, with all the rows that have them", () => {
    const leftOut = [2, 3, 4, 9, 11, 12].map((number) => ({ number, reason: number === 9 ? "b" : "a" }));
    expect(groupReasons(leftOut)).toEqual([
      { reason: "a", rows: "2–4, 11, 12", count: 5 },
      { reason: "b", rows: "9", count: 1 },
    ]);
  });

  it("have ranges that name every row and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (some) => {
        const numbers = some.toSorted((a, b) => a - b);
        const named = rangesInWords(numbers)
          .split(", ")
          .filter(Boolean)
          .flatMap((range) => {
            const [from = 0, to = from] = range.split("–").map(Number);
            return Array.from({ length: to - from + 1 }, (_, at) => from + at);
          });
        expect(named).toEqual(numbers);
      }),
    );
  });
});

describe("filters", () => {
  it("that ask for nothing let everything through", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(rows.filter(passing(NO_FILTERS, A_MAPPING))).toEqual(rows);
      }),
    );
  });

  it("let through what each of them alone lets through", () => {
    fc.assert(
      fc.property(someRows, someFilters, (rows, filters) => {
        const alone: Filters[] = [
          { ...NO_FILTERS, status: filters.status },
          ...SKILLS.map((skill) => ({ ...NO_FILTERS, levels: { ...NO_FILTERS.levels, [skill]: filters.levels[skill] } })),
          { ...NO_FILTERS, dose: filters.dose },
          { ...NO_FILTERS, trap: filters.trap },
          { ...NO_FILTERS, search: filters.search },
        ];
        const byAll = rows.filter((row) => alone.every((one) => passing(one, A_MAPPING)(row)));
        expect(rows.filter(passing(filters, A_MAPPING))).toEqual(byAll);
      }),
    );
  });

  it("go by level, dose and trap, and leave out what has none", () => {
    const lets = (filters: Partial<Filters>) => [aBatchRow(), aRowTooShort()].map(passing({ ...NO_FILTERS, ...filters }, A_MAPPING));
    expect(lets({ levels: { own: 2, reflect: 1, ask: null } })).toEqual([true, false]);
    expect(lets({ levels: { own: 2, reflect: 0, ask: null } })).toEqual([false, false]);
    expect([lets({ dose: "some" }), lets({ dose: "none" })]).toEqual([
      [true, false],
      [false, false],
    ]);
    expect([lets({ trap: "defending" }), lets({ trap: "fixing" })]).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it("by standing part the rows without remainder", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const parts = (["scored", "unscorable", "left_out", "not_reached"] as const).flatMap((status) =>
          rows.filter(passing({ ...NO_FILTERS, status }, A_MAPPING)),
        );
        expect(parts.toSorted((a, b) => a.at - b.at)).toEqual(rows);
      }),
    );
  });

  it("find those of which the reading is not sure", () => {
    const unsure = aBatchRow({ report: aReport({ confidence: { own: 0.9, reflect: 0.59, ask: 0.9 } }) });
    const sure = aBatchRow({ report: aReport({ confidence: { own: 0.9, reflect: 0.6, ask: 0.9 } }) });
    expect([unsure, sure, aRowTooShort()].filter(passing({ ...NO_FILTERS, status: "unsure" }, A_MAPPING))).toEqual([unsure]);
  });

  it("search the answer, its id and its scenario, for all the words", () => {
    const finds = (search: string) => passing({ ...NO_FILTERS, search }, A_MAPPING)(aBatchRow());
    expect(["forgotten LATE", "a1", "late-again what"].map(finds)).toEqual([true, true, true]);
    expect(finds("forgotten zebra")).toBe(false);
    expect(finds("Ana")).toBe(false); // who said it is not asked after
  });
});

describe("sorting", () => {
  it("keeps every row, puts those alike in the table’s order, and those without a value last", () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...SORT_KEYS), fc.boolean(), (rows, by, descending) => {
        const sorted = sortRows(rows, { by, descending }, A_MAPPING);
        expect(sorted.toSorted((a, b) => a.at - b.at)).toEqual(rows);
        expect(sortRows(sorted, { by, descending }, A_MAPPING)).toEqual(sorted);
        expect(sortRows(sorted, { by: "row", descending: false }, A_MAPPING)).toEqual(rows);
      }),
    );
  });

  it("goes by the level, up or down", () => {
    fc.assert(
      fc.property(someRows, fc.boolean(), (rows, descending) => {
        const values = sortRows(rows, { by: "own", descending }, A_MAPPING).map(({ report }) =>
          report?.status === "scored" ? report.levels.own : null,
        );
        const scored = values.filter((value) => value !== null);
        expect(values.slice(0, scored.length)).toEqual(scored.toSorted((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });

  it("takes numbers in ids for numbers", () => {
    const rows = ["a10", "a9", "", "a1"].map((id, at) => aBatchRow({ at, cells: [id, "", ""] }));
    const ids = (descending: boolean) => sortRows(rows, { by: "id", descending }, A_MAPPING).map(({ cells }) => cells[0]);
    expect(ids(false)).toEqual(["a1", "a9", "a10", ""]);
    expect(ids(true)).toEqual(["a10", "a9", "a1", ""]);
  });
});

describe("the summary", () => {
  it("counts each row once, and each scored one once a skill", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { of, statuses, levels, doses, reasons, traps, unsure } = summarize(rows);
        const sum = (counts: object) => Object.values(counts).reduce((all: number, count: number) => all + count, 0);
        expect([of, sum(statuses)]).toEqual([rows.length, rows.length]);
        for (const skill of SKILLS) expect(sum(levels[skill])).toBe(statuses.scored);
        expect([sum(doses), sum(reasons)]).toEqual([statuses.scored, statuses.unscorable]);
        expect(unsure).toBe(rows.filter(passing({ ...NO_FILTERS, status: "unsure" }, A_MAPPING)).length);
        for (const trap of TRAPS) expect(traps[trap]).toBe(rows.filter(passing({ ...NO_FILTERS, trap }, A_MAPPING)).length);
      }),
    );
  });
});

const COLUMNS = ["id", "who", "answer"];

describe("the table with its scores", () => {
  it("has every row, with its own cells first as they were and safe for spreadsheets", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        fc.pre(rows.length > 0);
        const read = readTable(resultsAsCsv(COLUMNS, rows), { separator: "comma", hasNames: true });
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const safe = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);
        expect(read.table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual(rows.map(({ cells }) => cells.map(safe)));
        expect(read.table.rows.map(({ cells }) => cells[3])).toEqual(rows.map(statusOf));
      }),
    );
  });

  it("says in its columns’ names what stands there, and in the cells what was read", () => {
    const read = readTable(resultsAsCsv(COLUMNS, [aBatchRow(), aRowTooShort(), aRowLeftOut(), aBatchRow({ report: null })]));
    const rows = read.ok
      ? read.table.rows.map(({ cells }) => Object.fromEntries(read.table.columns.map((name, at) => [name, cells[at]])))
      : [];
    expect(rows[0]).toEqual({
      id: "a1",
      who: "Ana",
      answer: "I was late, twice. You may feel forgotten. But the session before ran over. What was it like?",
      mend_status: "scored",
      mend_why_not_scored: "",
      mend_own_level_0_to_2: "2",
      mend_reflect_level_0_to_2: "1",
      mend_ask_level_0_to_2: "2",
      mend_dose_of_owning: "some",
      mend_own_confidence_0_to_1: "0.92",
      mend_reflect_confidence_0_to_1: "0.55",
      mend_ask_confidence_0_to_1: "0.9",
      mend_traps: "defending",
      mend_own_evidence: "I was late, twice.",
      mend_reflect_evidence: "You may feel forgotten.",
      mend_ask_evidence: "What was it like?",
      mend_engine_version: "0.0.0-test",
    });
    expect(rows.map((row) => [row["mend_status"], row["mend_why_not_scored"], row["mend_own_level_0_to_2"]])).toEqual([
      ["scored", "", "2"],
      ["unscorable", "too_short", ""],
      ["left_out", "No scenario is named.", ""],
      ["not_reached", "Scoring was stopped before this row.", ""],
    ]);
  });

  it("gives a column of its own to a score beside one of that name", () => {
    const csv = resultsAsCsv(["mend_status"], [aBatchRow({ cells: ["mine"] })]);
    expect(csv.split("\r\n")[0]).toContain("mend_status,mend_status (2),");
  });

  it("is a JSON line a row, as the command line writes them", () => {
    const rows = [aBatchRow(), aRowTooShort({ cells: ["", "", ""], number: 5 }), aRowLeftOut({ number: 6 })];
    const lines = resultsAsLines(rows, A_MAPPING)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    const { reasons: _, ...scored } = aReport();
    expect(lines).toEqual([
      { id: "a1", scenario: "late-again", ...scored },
      { id: 5, scenario: "late-again", status: "unscorable", reason: "too_short", engine: "0.0.0-test" },
      { id: "a1", status: "error", error: "row 6: No scenario is named." },
    ]);
  });
});

describe("answers for raters", () => {
  const many = Array.from({ length: 2300 }, (_, at) => aBatchRow({ at, number: at + 2, cells: [at % 2 === 0 ? "" : "same", "Ana", "x"] }));

  it("are as many as a round holds, the same for the same seed, in the order of the table", () => {
    const { answers, of } = drawToRate(many, A_MAPPING, "s");
    expect([answers.length, of]).toEqual([2000, 2300]);
    expect(drawToRate(many, A_MAPPING, "s").answers).toEqual(answers);
    expect(drawToRate(many, A_MAPPING, "t").answers).not.toEqual(answers);
  });

  it("each have an id of their own, and neither a name nor a score", () => {
    const { answers } = drawToRate(many, A_MAPPING, "s");
    expect(new Set(answers.map(({ id }) => id)).size).toBe(2000);
    for (const answer of answers.slice(0, 20)) expect(AnswerToRateSchema.safeParse(answer).success).toBe(true);
    expect(JSON.stringify(answers)).not.toContain("Ana");
  });

  it("are not those without a scenario, or without words", () => {
    const rows = [aRowLeftOut(), aBatchRow({ answer: { text: " ", scenarioId: "late-again", beatId: null } }), aRowTooShort({ number: 9 })];
    expect(drawToRate(rows, { id: null }, "s")).toMatchObject({ answers: [{ id: "row 9" }], of: 1 });
  });
});
