import { rmSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { describeLocated } from "#content/describe-located.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { checkSequenceFiles } from "#content/sequences/check-sequences.ts";
import { sequenceEntryOf } from "#content/sequences/sequence-entry.ts";
import { aFolder } from "../../fixtures/a-folder.ts";
import { aSequence } from "../../fixtures/a-sequence.ts";

function check(files: Readonly<Record<string, unknown>>) {
  const folder = aFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { sequences, problems } = checkSequenceFiles(findContentFiles(folder), ["late-again", "fine"]);
  return { sequences, problems: problems.map((problem) => describeLocated(problem).replaceAll(`${folder}/`, "")) };
}

describe("checkSequenceFiles", () => {
  it("reads sequences in the order that they give themselves", () => {
    const { sequences, problems } = check({
      "beginnings.json": aSequence({ order: 2 }),
      "endings.json": aSequence({ id: "endings", order: 1 }),
    });
    expect(problems).toEqual([]);
    expect(sequences.map(({ id }) => id)).toEqual(["endings", "beginnings"]);
  });

  it("names a scenario that is not there, with the nearest that is, and one that comes twice", () => {
    const steps = ["late-agian", "fine", "fine", "elsewhere"].map((scenario) => ({ scenario, focus: "Look." }));
    expect(check({ "beginnings.json": aSequence({ steps }) }).problems).toEqual([
      "beginnings.json  steps[0].scenario: expected the id of a shipped scenario, found the text “late-agian” (did you mean “late-again”?)",
      "beginnings.json  steps[2].scenario: expected a scenario that comes once, found the text “fine”, which steps[1] has too",
      "beginnings.json  steps[3].scenario: expected the id of a shipped scenario, found the text “elsewhere”",
    ]);
  });

  it("names what does not keep to the schema, in every file, and still reads the others", () => {
    const { lead: _, ...leadless } = aSequence({ id: "leadless" });
    const { sequences, problems } = check({
      "beginnings.json": aSequence(),
      "broken.json": "{",
      "leadless.json": { ...leadless, gaols: [] },
      "named.json": aSequence({ id: "otherwise" }),
    });
    expect(problems).toEqual([
      "broken.json:1  expected a name in double quotes, found the end of the text",
      "leadless.json  lead: expected a text of 1 to 300 characters, found nothing",
      expect.stringContaining("leadless.json  gaols: "),
      "named.json  id: expected named, as the file is named, found the text “otherwise”",
    ]);
    expect(sequences.map(({ id }) => id)).toEqual(["beginnings", "otherwise"]);
  });
});

describe("sequenceEntryOf", () => {
  it("keeps what a list shows, and the scenarios’ order", () => {
    expect(sequenceEntryOf(aSequence())).toEqual({
      id: "beginnings",
      title: "Beginnings",
      scenarioIds: ["late-again", "fine"],
    });
  });
});
