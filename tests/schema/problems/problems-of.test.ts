import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { AttemptSchema } from "#schema/attempt.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

function problemsWith(schema: z.ZodMiniType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : problemsOf(schema, value, parsed.error.issues).map(describeProblem);
}

describe("problemsOf", () => {
  it("says what each kind of schema asks for", () => {
    const schema = z.strictObject({
      text: z.string(),
      short: z.string().check(z.maxLength(3)),
      filled: z.string().check(z.minLength(1)),
      sized: z.string().check(z.minLength(1), z.maxLength(5)),
      coded: z.string().check(z.regex(/^x+$/)),
      many: z.array(z.string()).check(z.minLength(1)),
      more: z.array(z.string()).check(z.minLength(2)),
      few: z.array(z.string()).check(z.maxLength(1)),
      age: z.int().check(z.minimum(4), z.maximum(110)),
      share: z.number(),
      at: z.int().check(z.nonnegative()),
      one: z.literal(1),
      yes: z.boolean(),
      none: z.nullable(z.string()),
      pair: z.strictObject({ left: z.string(), right: z.optional(z.string()) }),
      either: z.union([z.string(), z.array(z.string())]),
    });
    const value = {
      text: 4,
      short: "abcd",
      filled: "",
      sized: null,
      coded: "y",
      many: [],
      more: ["a"],
      few: ["a", "b"],
      age: 3,
      share: "half",
      at: -1,
      one: 2,
      yes: "yes",
      none: true,
      pair: [],
      either: {},
    };
    expect(problemsWith(schema, value)).toEqual([
      "text: expected a text, found the number 4",
      "short: expected a text, of at most 3 characters, found a text of 4 characters",
      "filled: expected a text that is not empty, found an empty text",
      "sized: expected a text of 1 to 5 characters, found null",
      "coded: expected a text like ^x+$, found the text “y”",
      "many: expected a list with at least one entry, found an empty list",
      "more: expected a list with at least 2 entries, found a list with 1 entry",
      "few: expected a list with at most 1 entry, found a list with 2 entries",
      "age: expected a whole number from 4 to 110, found the number 3",
      "share: expected a number, found the text “half”",
      "at: expected a whole number of at least 0, found the number -1",
      "one: expected 1, found the number 2",
      "yes: expected true or false, found the text “yes”",
      "none: expected a text, or null, found true",
      "pair: expected an object with left, found an empty list",
      "either: expected a text, or a list, found an object",
    ]);
  });

  it("reads a tagged union by its tag", () => {
    const report = { ...anAttempt().report, dose: "lots" };
    expect(problemsWith(AttemptSchema, anAttempt({ report: report as never }))).toEqual([
      "report.dose: expected one of none, vague, some, too_much, found the text “lots”",
    ]);
  });

  it("names the tags of a tagged union where the tag is unknown", () => {
    expect(problemsWith(AttemptSchema, anAttempt({ report: { status: "odd" } as never }))).toEqual([
      "report.status: expected one of scored, unscorable, found the text “odd”",
    ]);
  });

  it("keeps what it quotes to one short line without control characters", () => {
    const [problem] = problemsWith(z.strictObject({ a: z.literal("b") }), { a: `\u001b[31mred\nand ${"long ".repeat(200)}` });
    expect(problem).toMatch(/^a: expected b, found the text “\[31mred and long [a-z ]+…”$/);
    expect(problem?.length).toBeLessThan(110);
  });

  it("counts the problems beyond a thousand", () => {
    const problems = problemsWith(
      z.array(z.string()),
      Array.from({ length: 1500 }, () => 4),
    );
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toBe("expected no more than that, found 500 more problems");
  });
});
