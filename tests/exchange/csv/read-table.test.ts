import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable, type TableChoices } from "#exchange/csv/read-table.ts";
import { SEPARATORS, SIGN_OF } from "#exchange/csv/separators.ts";
import type { Table } from "#exchange/csv/table.ts";
import { writeCsv } from "#exchange/csv/write-csv.ts";

function tableOf(text: string, choices: TableChoices = {}): Table {
  const read = readTable(text, choices);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.table;
}
function problemsOf(text: string) {
  const read = readTable(text);
  return read.ok ? [] : read.problems;
}
const cellsOf = (table: Table) => table.rows.map(({ cells }) => cells);

const ONE = "You’re right; I was late, and I left you waiting.";
const TWO = "That sounds lonely, and I missed it. What was it like?";

describe("a table from outside", () => {
  it("comes back cell for cell from what was written", () => {
    const letter = fc.constantFrom("a", "é", "’", "😀", " ", ",", ";", "|", "\t", '"', "\n", "\r", "\u0000", "=");
    const cell = fc.string({ unit: letter, maxLength: 12 }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, (written) => {
        const kept = written.filter((cells) => cells.some((text) => text.trim() !== ""));
        fc.pre(kept.length > 0);
        const table = tableOf(writeCsv(["a", "b", "c"], written), { separator: "comma", hasNames: true });
        expect(table.columns).toEqual(["a", "b", "c"]);
        expect(cellsOf(table)).toEqual(kept);
      }),
    );
  });

  it("is a whole table or a problem in words, whatever the text", () => {
    const text = fc.stringMatching(/^(?:[a-c ".,;|\t\r\n[\]{}:]|“|’){0,80}$/);
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...SEPARATORS), fc.constantFrom(null, true, false), (given, separator, hasNames) => {
        const read = readTable(given, { separator, hasNames });
        const { columns, rows } = read.ok ? read.table : { columns: [], rows: [] };
        expect(read.ok ? rows.length : read.problems.length).toBeGreaterThan(0);
        expect(new Set(columns).size).toBe(columns.length);
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
        const numbers = rows.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      }),
    );
  });

  it.each(SEPARATORS.filter((separator) => separator !== "none"))(
    "is recognized when parted by a %s, among sentences with every sign",
    (separator) => {
      const sign = SIGN_OF[separator];
      const rows = [
        ["id", "scenario", "answer"],
        ["a1", "too-young", `"${ONE}"`],
        ["a2", "late-again", `"${TWO}"`],
      ];
      const table = tableOf(rows.map((cells) => cells.join(sign)).join("\n"));
      expect(table).toMatchObject({ form: separator, hasNames: true, columns: ["id", "scenario", "answer"] });
      expect(cellsOf(table)).toEqual([
        ["a1", "too-young", ONE],
        ["a2", "late-again", TWO],
      ]);
    },
  );

  it("is an answer a line where the commas are those of sentences", () => {
    const table = tableOf(`${ONE}\n${TWO}\n`);
    expect(table).toMatchObject({ form: "none", hasNames: false, columns: ["column 1"] });
    expect(cellsOf(table)).toEqual([[ONE], [TWO]]);
  });

  it("keeps line breaks inside quotes, and counts rows as a spreadsheet does", () => {
    const table = tableOf('id,answer\r\n1,"one\ntwo"\r\n\r\n2,"three"\r\n');
    expect(table.rows).toEqual([
      { number: 2, cells: ["1", "one\ntwo"], problem: null },
      { number: 4, cells: ["2", "three"], problem: null },
    ]);
  });

  it("fills up short rows, and gives what is too much a column without a name", () => {
    const table = tableOf("id,answer\n1\n2,b,c\n", { separator: "comma" });
    expect(table.columns).toEqual(["id", "answer", "column 3"]);
    expect(cellsOf(table)).toEqual([
      ["1", "", ""],
      ["2", "b", "c"],
    ]);
  });

  it("names columns that are called the same, or nothing, so that each has a name of its own", () => {
    expect(tableOf("text,text,,text (2)\na,b,c,d").columns).toEqual(["text", "text (2)", "column 3", "text (2) (2)"]);
  });

  it("can be told that the first row is one like the others", () => {
    const table = tableOf("id,answer\n1,b", { hasNames: false });
    expect(table).toMatchObject({ columns: ["column 1", "column 2"], rows: [{ cells: ["id", "answer"] }, { cells: ["1", "b"] }] });
  });

  it("reads past a mark and past Excel’s own first line", () => {
    const table = tableOf("\uFEFFsep=|\r\nid|answer\r\n1|b");
    expect(table).toMatchObject({ form: "bar", columns: ["id", "answer"], rows: [{ number: 3, cells: ["1", "b"] }] });
  });

  it("takes quotes that are prose for what they are", () => {
    const table = tableOf('id\tanswer\n1\t"No," she said.\n2\t"You’re right," I said. "I was late."');
    expect(cellsOf(table)).toEqual([
      ["1", '"No," she said.'],
      ["2", '"You’re right," I said. "I was late."'],
    ]);
  });

  it("names every quote that swallows what follows", () => {
    expect(problemsOf('id,answer\n1,"one, two\n2,three\n')).toEqual([
      { path: "line 2", expected: "a second double quote, to close the cell that one opens", found: "none after “one, two 2,three”" },
    ]);
  });
});

describe("JSON from outside", () => {
  it("is a row a line, with a column for each name", () => {
    const table = tableOf('{"id": 1, "text": "a"}\n\n{"text": "b", "levels": {"own": 2}}\n');
    expect(table).toMatchObject({ form: "json_lines", columns: ["id", "text", "levels"] });
    expect(table.rows).toEqual([
      { number: 1, cells: ["1", "a", ""], problem: null },
      { number: 3, cells: ["", "b", '{"own":2}'], problem: null },
    ]);
  });

  it("may be a list of objects", () => {
    expect(tableOf('[{"text": "a"}, {"text": null}]')).toMatchObject({ form: "json_list", rows: [{ cells: ["a"] }, { cells: [""] }] });
  });

  it("keeps a line that is broken as a row that says so", () => {
    const { rows } = tableOf('{"text": "a"}\n{"text": \n[1]\n');
    expect(rows.map(({ number, problem }) => [number, problem])).toEqual([
      [1, null],
      [2, "expected a value, found the end of the text"],
      [3, "expected an object, found a list with 1 entry"],
    ]);
  });

  it("of which no line can be read is refused with every line", () => {
    expect(problemsOf('{"text": a}\n{"text" "b"}').map(({ path, expected }) => [path, expected])).toEqual([
      ["line 1", "a value"],
      ["line 2", "a colon after the name"],
    ]);
  });

  it("that is a file of Mend’s is called what it is", () => {
    const backup = JSON.stringify({ format: "mend-backup", version: 3 }, null, 2);
    expect(problemsOf(backup)).toMatchObject([{ found: "a backup, which is restored in Settings" }]);
  });

  it("is not what an answer is that begins with a bracket", () => {
    expect(tableOf(`[a long pause] ${ONE}\n${TWO}`).form).toBe("none");
  });
});

describe("a table that is too much, or nothing", () => {
  it("is refused with the number of its rows", () => {
    expect(problemsOf(Array.from({ length: 10_001 }, (_, at) => `a${at};b`).join("\n"))).toEqual([
      { path: "", expected: "at most 10,000 rows", found: "10,001 rows" },
    ]);
  });

  it("is taken with just so many", () => {
    expect(tableOf(Array.from({ length: 10_000 }, (_, at) => `a${at};b`).join("\n")).rows).toHaveLength(10_000);
  });

  it("is refused with the number of its columns", () => {
    expect(problemsOf(Array.from({ length: 201 }, () => "a").join(";"))).toMatchObject([{ found: "201 columns" }]);
  });

  it("is refused with its length", () => {
    expect(problemsOf("a".repeat(20_000_001))).toMatchObject([{ expected: "at most 20,000,000 letters", found: "20,000,001 letters" }]);
  });

  it.each([
    ["PK\u0003\u0004\u0014;;", "a workbook (Excel, Numbers, LibreOffice): save it as CSV there"],
    ["\u00D0\u00CF\u0011\u00E0\u00A1;", "an old Excel workbook: save it as CSV there"],
    ["%PDF-1.7\n", "a PDF"],
  ])("that is no text (%j) is called what it is", (text, found) => {
    expect(problemsOf(text)).toEqual([{ path: "", expected: "a table as text: CSV, TSV or JSON lines", found }]);
  });

  it.each([
    ["", "nothing"],
    ["\n \n", "nothing"],
    ["id;answer\n", "nothing but a row of names"],
    ["[]", "nothing"],
  ])("%j is refused for having no row", (text, found) => {
    expect(problemsOf(text)).toMatchObject([{ found }]);
  });
});
