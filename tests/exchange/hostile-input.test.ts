/** Links and files made to do harm, through the doors that everything from another device comes in by. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK_MAX_LENGTH } from "#exchange/link/make-link.ts";
import { readResult } from "#exchange/assignments/read-result.ts";
import { backupProblems } from "#exchange/backups/backup-problems.ts";
import { readScenarioFile } from "#exchange/packs/read-scenario-file.ts";
import { readAnswers } from "#exchange/rating-rounds/read-answers.ts";
import { readRound } from "#exchange/rating-rounds/read-round.ts";
import { RATERS_MOST } from "#exchange/rating-rounds/round-limits.ts";
import { readTestCases } from "#exchange/test-cases/read-test-cases.ts";
import { packText, unpackText, UNPACKED_MAX_BYTES } from "#exchange/link/pack.ts";
import { readMendFile } from "#exchange/read-mend-file.ts";
import { AssignmentSchema } from "#schema/assignment.ts";
import { ClassAnswerSchema } from "#schema/class-answer.ts";
import { RatingRoundSchema } from "#schema/rating-round.ts";
import { aBackup } from "../fixtures/a-backup.ts";
import { aRating, aRatingRound } from "../fixtures/a-rating-round.ts";
import { aReport } from "../fixtures/a-report.ts";
import { aScenario } from "../fixtures/a-scenario.ts";
import { anAssignmentResult, aResultAttempt } from "../fixtures/an-assignment-result.ts";
import { anAssignment, aTakenAssignment } from "../fixtures/an-assignment.ts";
import { oneOfEach } from "../fixtures/one-of-each.ts";

const maxLength = 1_000_000;
const readAssignment = (text: string) => readMendFile(text, { format: "mend-assignment", schema: AssignmentSchema, maxLength });
const KINDS = [
  { format: "mend-assignment", read: readAssignment },
  {
    format: "mend-class-answer",
    read: (text: string) => readMendFile(text, { format: "mend-class-answer", schema: ClassAnswerSchema, maxLength }),
  },
  {
    format: "mend-rating-round",
    read: (text: string) => readMendFile(text, { format: "mend-rating-round", schema: RatingRoundSchema, maxLength }),
  },
];
const isPolluted = () => "polluted" in {};

describe.each(KINDS)("a file that says it is a $format", (kind) => {
  const problemsIn = (text: string) => {
    const read = kind.read(text);
    return read.ok ? [] : read.problems;
  };

  it("is refused in one line where it is too long, too deep, or holds too much", () => {
    for (const text of [
      " ".repeat(1_000_001),
      "[".repeat(500_000),
      `{"format":"${kind.format}","a":${"[".repeat(60)}${"]".repeat(60)}}`,
      `{"format":"${kind.format}","a":[${"0,".repeat(300_000)}0]}`,
    ]) {
      expect(problemsIn(text)).toHaveLength(1);
    }
  });

  it("has no name that reaches into the program", () => {
    const text = `{"__proto__":{"polluted":1},"format":"${kind.format}","version":1,"constructor":{"prototype":{"polluted":1}}}`;
    const found = problemsIn(text).map(({ path }) => path);
    expect(found).toContain("__proto__");
    expect(found).toContain("constructor");
    expect(problemsIn(`{"__proto__":{"format":"${kind.format}","version":1}}`)).toMatchObject([{ path: "format" }]);
    expect(isPolluted()).toBe(false);
  });

  it("names no more problems than anybody reads, each without signs that move the words around it", () => {
    const names = Array.from({ length: 5000 }, (_, at) => `"\\u202E\\u0000<b>${at}":1`);
    const problems = problemsIn(`{"format":"${kind.format}","version":1,${names.join(",")}}`);
    expect(problems.length).toBeLessThanOrEqual(1001);
    for (const { path, found } of problems) expect(path + found).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u);
  });

  it("is either read or refused in words, whatever it is", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        expect(problemsIn(JSON.stringify({ ...fields, format: kind.format, version: 1 })).length).toBeGreaterThan(0);
      }),
    );
  });
});

it("a file of a format that is nobody’s is called by a short name of it", () => {
  const read = readAssignment(JSON.stringify({ format: "x".repeat(500_000) }));
  expect(read.ok ? "" : read.problems[0]?.found).toMatch(/^the format “x{60}…”$/);
});

it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a file of the format %s is one of nobody’s", (format) => {
  const read = readAssignment(`{"format":"${format}"}`);
  expect(read.ok ? "" : read.problems[0]?.found).toBe(`the format “${format}”`);
});

it("a format cannot turn the words around it, nor break the line", () => {
  const read = readAssignment('{"format":"\\u202Egnp\\u0000\\n\\u2066mend"}');
  expect(read.ok ? "" : read.problems[0]?.found).toBe("the format “gnp mend”");
});

describe("a text of very many things that are wrong", () => {
  const inTime = <T>(work: () => T): T => {
    const begun = performance.now();
    const done = work();
    expect(performance.now() - begun).toBeLessThan(2000);
    return done;
  };

  it.each([
    ["a list of empty objects", `[${"{},".repeat(60_000)}{}]`],
    ["a line each", "{}\n".repeat(60_000)],
    ["a line each, behind a quote that is not closed", `"\n${"{}\n".repeat(300_000)}`],
    ["lines that are no JSON", `{"a":1}\n${"{\n".repeat(300_000)}`],
    ["one scenario again and again", `${JSON.stringify(aScenario())}\n`.repeat(1500)],
  ])("as scenarios names no more of them than anybody reads: %s", (_, text) => {
    const { problems } = inTime(() => readScenarioFile(text, "a.json"));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(2000);
  });

  it("as answers to rate and as test cases likewise", async () => {
    const row = `{"scenario":"too-young","text":"a","traps":[${"0,".repeat(2000)}0]}\n`;
    const answers = await readAnswers(row.repeat(2000), []);
    expect(answers.ok ? 0 : answers.problems.length).toBeLessThan(3000);
    const cases = inTime(() => readTestCases("{}\n".repeat(300_000)));
    expect(cases.ok ? 0 : cases.problems.length).toBe(1001);
  });

  it("as a result whose evidence is of other words", () => {
    const piece = { kind: "own", level: 2, start: 90, end: 99, quote: "other" } as const;
    const report = aReport({ evidence: Array.from({ length: 15_000 }, () => piece) });
    const result = anAssignmentResult({ attempts: [aResultAttempt({ report })] });
    const read = inTime(() => readResult(JSON.stringify(result), () => false));
    expect(read.ok ? 0 : read.problems.length).toBe(1001);
  });
});

describe("a rating round made to do harm", () => {
  it("is refused where it has more raters than can be compared two by two", async () => {
    const by = (count: number) => aRatingRound({ ratings: Array.from({ length: count }, (_, at) => aRating({ rater: `Rater ${at}` })) });
    const most = await readRound(JSON.stringify(by(RATERS_MOST)));
    expect(most.ok ? [] : most.problems.filter(({ path }) => path === "ratings")).toEqual([]);
    const read = await readRound(JSON.stringify(by(20_000)));
    expect(read).toMatchObject({ ok: false, problems: [{ path: "ratings", expected: "at most 40 raters", found: "20000" }] });
  });
});

describe("a backup whose parts say different things", () => {
  it("names the beats that lead nowhere, the ids that come twice, and the ratings of no answer", () => {
    const circle = aScenario({
      next: [{ id: "a", from: "b", after: ["hurt"], statement: "Hm.", ownable: ["I was late"], core: ["feels forgotten"] }],
    });
    const problems = backupProblems(
      aBackup({
        ownScenarios: [circle, aScenario()],
        assignments: [aTakenAssignment({ assignment: anAssignment({ scenarios: [circle] }) })],
        ratingRounds: [aRatingRound({ ratings: [aRating({ answerId: "\u202Enobody" })] })],
      }),
    );
    expect(problems.map(({ path }) => path)).toEqual([
      "ownScenarios[0].next[0].from",
      "ownScenarios[1].id",
      "assignments[0].assignment.scenarios[0].next[0].from",
      "ratingRounds[0].ratings[0].answerId",
    ]);
    expect(problems.map(({ found }) => found).join(" ")).not.toMatch(/\p{Bidi_Control}/u);
  });

  it("has nothing against one of each kind", () => {
    expect(backupProblems(aBackup(oneOfEach()))).toEqual([]);
  });
});

describe("a link made to do harm", () => {
  it("never unpacks to more than is allowed, however well it is packed", async () => {
    for (const letter of ["a", "é", "𝄞", "\u0000"]) {
      const packed = await packText(letter.repeat(UNPACKED_MAX_BYTES + 1));
      expect(packed.length).toBeLessThan(LINK_MAX_LENGTH);
      expect(await unpackText(packed)).toEqual({ ok: false, reason: "too_big" });
    }
  });

  it("is broken where it holds what is no text", async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0xc0, 0x80]);
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
    const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
    expect(await unpackText(packed)).toEqual({ ok: false, reason: "broken" });
  });

  it("is broken, and nothing worse, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.webPath()), async (packed) => {
        expect(await unpackText(packed)).toEqual({ ok: false, reason: "broken" });
      }),
      { numRuns: 20 }, // a stream for each
    );
  }, 20_000);
});
