import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { findJsonMistake } from "#schema/problems/find-json-mistake.ts";
import { readJson } from "#schema/problems/read-json.ts";

const problemIn = (text: string, maxLength = 1000) => {
  const read = readJson(text, maxLength, 200);
  return read.ok ? null : describeProblem(read.problem);
};

describe("readJson", () => {
  it("reads JSON, with or without a byte order mark", () => {
    expect(readJson("\uFEFF[1]", 100)).toEqual({ ok: true, value: [1] });
  });

  it.each([
    ["a comma that is missing", '{\n  "a": 1\n  "b": 2\n}', 'line 3: expected a comma or }, found “"b": 2”'],
    ["a comma too many in an object", '{\n  "a": 1,\n}', "line 3: expected a name in double quotes, found “}”"],
    ["a comma too many in a list", "[1,\n]", "line 2: expected a value, found “]”"],
    ["a text left open", '["a\n]', "line 1: expected a closing double quote on the same line, found the end of the line"],
    ["single quotes", "{'a': 1}", "line 1: expected a name in double quotes, found “'a': 1}”"],
    ["a colon that is missing", '{"a" 1}', "line 1: expected a colon after the name, found “1}”"],
    ["an unknown escape", '["\\x"]', 'line 1: expected a known escape: \\n, \\", \\\\ or \\u with four digits, found “\\x"]”'],
    ["a comment", "// note\n{}", "line 1: expected a value, found “// note”"],
    ["an end too early", '{"a": [1, 2', "line 1: expected a comma or ], found the end of the text"],
    ["something after the end", "{}\n{}", "line 2: expected nothing more, found “{}”"],
    ["nothing at all", " \n", "expected JSON, found an empty text"],
  ])("names %s with its line", (_what, text, problem) => {
    expect(problemIn(text)).toBe(problem);
  });

  it("refuses what is too long without reading it", () => {
    expect(problemIn(`[${"1,".repeat(1_200_000)}1]`, 2_000_000)).toBe("expected at most 2.0 MB, found 2.4 MB");
  });

  it("refuses more values than anybody writes, and counts no comma inside texts", () => {
    expect(problemIn(`[${"1,".repeat(300)}1]`)).toBe("expected at most 200 values, found 302 values");
    expect(problemIn(JSON.stringify([",".repeat(300)]))).toBeNull();
  });

  it("refuses what is nested too deeply, and lets brackets inside texts alone", () => {
    expect(problemIn("[".repeat(400) + "]".repeat(400))).toBe("expected at most 40 levels of brackets, found 400 levels");
    expect(problemIn(JSON.stringify(['\\"['.repeat(100)]))).toBeNull();
  });
});

describe("findJsonMistake", () => {
  it("agrees with JSON.parse about what is JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom("", ",", "}", "]", '"', "\\", "x", " ", "\n"), (json, at, sign) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + sign + json.slice(place + (at % 2));
        expect(findJsonMistake(text) === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
