import { MOST_PROBLEMS, READ_NO_FURTHER } from "#schema/problems/most-problems.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { TEST_CASE_FORMAT, type TestCase, TestCaseSchema } from "#schema/test-case.ts";
import { readMendFile } from "../read-mend-file.ts";

/** Longest line that is read, in UTF-16 units: the longest answer with a whole scenario, and to spare. */
const MAX_LENGTH = 500_000;

/** Test cases out of JSON lines, in order, or everything that is wrong with them; each problem begins with its line. */
export function readTestCases(text: string): { ok: true; cases: readonly TestCase[] } | { ok: false; problems: readonly Problem[] } {
  const cases: TestCase[] = [];
  const problems: Problem[] = [];
  for (const [at, row] of text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .entries()) {
    if (row.trim() === "") continue;
    if (problems.length >= MOST_PROBLEMS) {
      problems.push(READ_NO_FURTHER);
      break;
    }
    const read = readMendFile(row, { format: TEST_CASE_FORMAT, schema: TestCaseSchema, maxLength: MAX_LENGTH });
    if (read.ok) cases.push(read.value);
    else problems.push(...read.problems.map((problem) => ({ ...problem, path: inLine(at + 1, problem.path) })));
  }
  if (cases.length + problems.length === 0) problems.push({ path: "", expected: "a test case a line", found: "an empty text" });
  return problems.length === 0 ? { ok: true, cases } : { ok: false, problems };
}

/** A row that is not JSON calls itself line 1. */
const inLine = (line: number, path: string): string => (path === "" || path === "line 1" ? `line ${line}` : `line ${line}, ${path}`);
