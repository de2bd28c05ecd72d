/** What comes into storage from outside, made to do harm: a backup that somebody sends, and what else on the origin may have written. */
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS, parseSettings } from "#schema/settings.ts";
import { anyDraft, loadDraft, removeDraft } from "#storage/drafts.ts";
import { mergeAttempts } from "#storage/merge.ts";
import { loadSession } from "#storage/open-session.ts";
import { PARSE_RECORD } from "#storage/parse-record.ts";
import { readBackup } from "#storage/read-backup.ts";
import { RECORD_KINDS } from "#storage/records.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";
import { ALocalStorage } from "./a-local-storage.ts";

const EMPTY = {
  format: "mend-backup",
  version: 3,
  app: "Mend",
  at: 1,
  attempts: [] as unknown[],
  drillRuns: [],
  ownScenarios: [],
  assignments: [],
  ratingRounds: [],
};
const backup = (changes: object) => JSON.stringify({ ...EMPTY, ...changes });
const problemsIn = (text: string) => {
  const read = readBackup(text);
  return read.ok ? [] : read.problems;
};
/** JSON.stringify never writes this name. */
const withProto = (text: string) => text.replace("{", '{"__proto__":{"polluted":1},');
const isPolluted = () => "polluted" in {};

const MARKUP = "<img src=x onerror=alert(1)><script>alert(1)</script>";

describe("a backup made to do harm", () => {
  it("is refused in one line where it is too long, too deep, or holds too much", () => {
    for (const text of [
      " ".repeat(50_000_001),
      "[".repeat(1_000_000),
      `${'{"a":'.repeat(500_000)}1${"}".repeat(500_000)}`,
      `{"format":"mend-backup","attempts":[${"0,".repeat(2_000_001)}0]}`,
      backup({ attempts: Array.from({ length: 60_000 }, () => ({})) }),
      `{"a": "${"x".repeat(1_000_000)}`,
    ]) {
      const problems = problemsIn(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.found.length).toBeLessThan(200);
    }
  });

  it("names no more problems than anybody reads, each in a line", () => {
    const problems = problemsIn(backup({ attempts: Array.from({ length: 2000 }, () => ({ id: MARKUP.repeat(100) })) }));
    expect(problems.length).toBeLessThanOrEqual(1001);
    for (const { path, expected, found } of problems) expect(`${path}${expected}${found}`).toMatch(/^[^\n]{1,800}$/);
  });

  it("has no name that reaches into the program", () => {
    const attempt = JSON.stringify(anAttempt());
    for (const text of [
      withProto(backup({})),
      backup({}).replace("[]", `[${withProto(attempt)}]`),
      backup({ constructor: { prototype: { polluted: 1 } } }),
    ]) {
      expect(
        problemsIn(text)
          .map(({ found }) => found)
          .join(),
      ).toMatch(/the unknown name “(?:__proto__|constructor)”/);
    }
    const first = withProto(JSON.stringify({ ...EMPTY, version: 1, attempts: [{ schemaVersion: 1 }] })).replace(
      "[{",
      '[{"__proto__":{"id":"a"},',
    );
    expect(problemsIn(first).length).toBeGreaterThan(0);
    expect(isPolluted()).toBe(false);
  });

  it("has no number that is none", () => {
    for (const at of ["1e999", "-1e999", "-1", "0.5", "9007199254740993", "null", '"1"']) {
      expect(problemsIn(backup({}).replace('"at":1', `"at":${at}`))).toMatchObject([{ path: "at" }]);
    }
    expect(problemsIn(backup({}).replace('"at":1', '"at":NaN'))).toMatchObject([{ path: "line 1" }]);
  });

  it("says what it found without signs that move the words around it", () => {
    const [problem] = problemsIn(backup({ app: 7, format: "\u202Eevil\u2066\u0000\u0007\u001B[31m" }));
    expect(problem?.found).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u);
  });

  it("keeps markup, addresses, half characters, and turned text as the text that they are", () => {
    for (const text of [MARKUP, "javascript:alert(1)", "\uD800 half", "\u202Egnp.exe", "{{constructor}}", "=HYPERLINK()"]) {
      const read = readBackup(backup({ attempts: [anAttempt({ text, title: text.slice(0, 200) })] }));
      expect(read.ok && read.backup.attempts[0]).toMatchObject({ text, title: text });
    }
  });

  it("of which one attempt comes many times brings it once", () => {
    const read = readBackup(backup({ attempts: Array.from({ length: 50 }, () => anAttempt()) }));
    expect(read.ok && mergeAttempts([], read.backup.attempts)).toHaveLength(1);
  });

  it("is either read or refused in words, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((attempts) => backup({ attempts })),
        ),
        (text) => {
          const read = readBackup(text);
          expect(read.ok || read.problems.length > 0).toBe(true);
        },
      ),
    );
  });
});

describe("what else may stand in this browser’s storage", () => {
  const device = new ALocalStorage();
  beforeEach(() => {
    device.clear();
    vi.stubGlobal("localStorage", device);
    return () => removeDraft("late-again");
  });

  const HOSTILE = [
    "[".repeat(100_000),
    `${'{"text":'.repeat(20_000)}1${"}".repeat(20_000)}`,
    '{"__proto__":{"text":"a","startedAt":1}}',
    '{"text":"a","startedAt":1e999}',
    '{"text":"a","startedAt":1,"constructor":{}}',
    `{"steps":[${'{"kind":"repair"},'.repeat(10_000)}{}]}`,
    "\u0000\uD800",
    "NaN",
  ];

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))("%s is no draft and no session", (_, text) => {
    device.setItem("mend:draft:late-again", text);
    device.setItem("mend:session", text);
    expect([loadDraft("late-again"), anyDraft(), loadSession(), isPolluted()]).toEqual([null, false, null, false]);
  });

  it("sets nothing by a name that reaches into the program", () => {
    const state = JSON.parse(
      '{"__proto__":{"theme":"dark"},"voice":{"__proto__":{"on":true}},"constructor":{"prototype":{"theme":"dark"}}}',
    ) as unknown;
    expect(parseSettings(state)).toEqual(DEFAULT_SETTINGS);
  });

  it("is no record of any kind, and reading it throws nothing", () => {
    const cyclic: Record<string, unknown> = { id: "a" };
    cyclic["next"] = [cyclic];
    for (const kind of RECORD_KINDS) {
      for (const value of [null, 0, Number.NaN, "", [], new Map(), new Date(Number.NaN), cyclic, { id: MARKUP }, { id: 2n ** 70n }]) {
        expect(PARSE_RECORD[kind](value)).toBeNull();
      }
    }
  });
});
