import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { DEFAULT_SETTINGS } from "#schema/settings.ts";
import { makeBackup } from "#storage/make-backup.ts";
import { readBackup } from "#storage/read-backup.ts";
import { aBackupOfVersion1, aBackupOfVersion2 } from "../fixtures/a-backup.ts";
import { aPlainScenario, aScenario } from "../fixtures/a-scenario.ts";
import { aTakenAssignment } from "../fixtures/an-assignment.ts";
import { anAttempt, anAttemptOfVersion1 } from "../fixtures/an-attempt.ts";
import { oneOfEach } from "../fixtures/one-of-each.ts";

const content = { records: oneOfEach(), settings: DEFAULT_SETTINGS, at: 5 };

/** The backup above with some of it replaced by anything. */
const brokenBackup = (fields: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(makeBackup(content)) as object), ...fields });

function problemsIn(text: string): string[] {
  const read = readBackup(text);
  return read.ok ? [] : read.problems.map(describeProblem);
}

describe("a backup", () => {
  it("is read as it was made", () => {
    expect(readBackup(makeBackup(content))).toEqual({
      ok: true,
      backup: { format: "mend-backup", version: 3, app: "Mend", at: 5, ...oneOfEach(), settings: DEFAULT_SETTINGS },
    });
  });

  it("keeps whatever anybody writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = readBackup(makeBackup({ ...content, records: { ...oneOfEach(), attempts: [anAttempt({ text })] } }));
        expect(read).toMatchObject({ ok: true, backup: { attempts: [{ text }] } });
      }),
    );
  });

  it("is JSON with a line a field, for a person to read", () => {
    expect(makeBackup({ ...content, app: "Mend 1.2.3" })).toMatch(
      /^\{\n {2}"format": "mend-backup",\n {2}"version": 3,\n {2}"app": "Mend 1\.2\.3",\n/,
    );
  });

  it("leaves what a store can do out of the settings", () => {
    const settings = { ...DEFAULT_SETTINGS, change: () => undefined };
    expect(makeBackup({ ...content, settings })).toBe(makeBackup(content));
  });

  it("is refused as a whole, with every problem named, when one attempt is broken", () => {
    const { text: _, ...untold } = anAttempt({ id: "broken" });
    const text = brokenBackup({
      attempts: [anAttempt(), { ...untold, at: -1, mood: "low" }],
      ownScenarios: [{ ...aPlainScenario(), alliance: "bonds" }],
      assignments: [{ ...aTakenAssignment(), handedInAt: "today" }],
      ratingRounds: {},
    });
    expect(problemsIn(text)).toEqual([
      "attempts[1].text: expected a text, of at most 100000 characters, found nothing",
      "attempts[1].at: expected a whole number from 0 to 253402300799999, found the number -1",
      expect.stringMatching(/^attempts\[1\]\.mood: expected one of schemaVersion, id, .*, found the unknown name “mood”$/),
      "ownScenarios[0].alliance: expected one of bond, goal, task, found the text “bonds”",
      expect.stringMatching(/^assignments\[0\]\.handedInAt: expected .*, found the text “today”$/),
      expect.stringMatching(/^ratingRounds: expected .*, found an .*object$/),
    ]);
  });

  it("is told from other files in a line", () => {
    expect(problemsIn(JSON.stringify(aScenario()))).toEqual([
      "format: expected mend-backup, found nothing",
      "version: expected 3, found nothing",
    ]);
    expect(problemsIn("[]")).toEqual(["expected an object, found an empty list"]);
    expect(problemsIn(brokenBackup({ version: 4, attempts: {} }))).toEqual(["version: expected 3, found the number 4"]);
  });

  it("says where a damaged file breaks off", () => {
    expect(problemsIn(makeBackup(content).slice(0, 60))).toEqual([
      expect.stringMatching(/^line \d: expected .*, found the end of the text$/),
    ]);
  });

  it("refuses more than 50 MB", () => {
    expect(problemsIn(" ".repeat(50_000_001))).toEqual(["expected at most 50.0 MB, found 50.0 MB"]);
  });

  it("of version 1 is read with what it could not tell yet", () => {
    expect(readBackup(JSON.stringify(aBackupOfVersion1()))).toEqual({
      ok: true,
      backup: { ...aBackupOfVersion2(), version: 3, drillRuns: [], assignments: [], ratingRounds: [] },
    });
  });

  it("of version 2 is read whole, with no assignment and no rating round", () => {
    expect(readBackup(JSON.stringify(aBackupOfVersion2()))).toEqual({
      ok: true,
      backup: { ...aBackupOfVersion2(), version: 3, assignments: [], ratingRounds: [] },
    });
  });

  it("of version 2 is refused without what that version had", () => {
    const { drillRuns: _, ...without } = aBackupOfVersion2();
    expect(problemsIn(JSON.stringify(without))).toEqual([expect.stringMatching(/^drillRuns: expected .*, found nothing$/)]);
  });

  it("reads attempts from before there were versions", () => {
    const { schemaVersion: _, ...unversioned } = anAttemptOfVersion1();
    expect(readBackup(brokenBackup({ attempts: [unversioned] }))).toMatchObject({ ok: true, backup: { attempts: [anAttempt()] } });
  });

  it("is not refused for its settings", () => {
    const read = readBackup(brokenBackup({ settings: { theme: "neon", textSize: "large" } }));
    expect(read).toMatchObject({ ok: true, backup: { settings: { ...DEFAULT_SETTINGS, textSize: "large" } } });
    expect(readBackup(brokenBackup({ settings: undefined }))).toMatchObject({ ok: true });
  });
});
