import { TEST_CASE_FORMAT, TEST_CASE_VERSION, type TestCase } from "#schema/test-case.ts";

/** A test case before it is written out. */
export type TestCaseDraft = Omit<TestCase, "format" | "version">;

/** Test cases as the JSON lines that `npm run evaluate -- --cases` reads: a `TestCase` a line. */
export const writeTestCases = (cases: readonly TestCaseDraft[]): string =>
  cases.map((one) => `${JSON.stringify({ format: TEST_CASE_FORMAT, version: TEST_CASE_VERSION, ...one } satisfies TestCase)}\n`).join("");
