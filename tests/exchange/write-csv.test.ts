import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeCsv } from "#exchange/csv/write-csv.ts";

describe("CSV that is written", () => {
  it("has a mark for Excel, the names, and a row a line", () => {
    expect(
      writeCsv(
        ["id", "text"],
        [
          ["a", "one, “two”"],
          ["b", 'say "no"\nagain'],
          ["c", null],
        ],
      ),
    ).toBe('\uFEFFid,text\r\na,"one, “two”"\r\nb,"say ""no""\nagain"\r\nc,\r\n');
  });

  it("has no name of a column that a spreadsheet takes for a formula", () => {
    expect(writeCsv(["=1+1"], [["a"]])).toBe('\uFEFF"\'=1+1"\r\na\r\n');
  });

  it("has no cell that a spreadsheet takes for a formula", () => {
    const bad = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      '=HYPERLINK("x")',
      "=cmd|' /C calc'!A0",
      '=HYPERLINK("x")\nI was late.',
      "\n=1",
      "＝1+1",
    ];
    const { data } = Papa.parse<string[]>(
      writeCsv(
        ["text"],
        bad.map((cell) => [cell]),
      ).slice(1),
      { skipEmptyLines: true },
    );
    for (const [cell = ""] of data.slice(1)) expect(cell.startsWith("'")).toBe(true);
  });

  it("reads back as what was written, but for those apostrophes", () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+@a ",;\n-]{0,6}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(writeCsv(["a", "b"], rows).slice(1), { delimiter: ",", newline: "\r\n" });
        const guarded = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)));
        expect(data.slice(1, -1)).toEqual(guarded);
      }),
    );
  });
});
