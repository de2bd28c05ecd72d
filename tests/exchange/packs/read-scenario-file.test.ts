import { describe, expect, it } from "vitest";
import { readScenarioFile } from "#exchange/packs/read-scenario-file.ts";
import { writePackFile, writeScenarioFile } from "#exchange/packs/write-scenario-file.ts";
import type { Pack } from "#schema/pack.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";

const aPack = (overrides: Partial<Pack> = {}): Pack => ({
  format: "mend-pack",
  version: 1,
  title: "First year",
  author: "K. Lind",
  license: "CC BY 4.0",
  note: "",
  scenarios: [aScenario(), aPlainScenario({ id: "plain" })],
  ...overrides,
});

const read = (value: unknown) => readScenarioFile(typeof value === "string" ? value : JSON.stringify(value), "it.json");
const problemsIn = (value: unknown) => read(value).problems.map(({ path, found }) => `${path}: ${found}`);

describe("a file of a scenario", () => {
  it("is read as it was written", () => {
    const { name, text } = writeScenarioFile({ $schema: "../public/scenario.schema.json", ...aScenario() });
    expect(name).toBe("late-again.json");
    expect(readScenarioFile(text, name)).toEqual({ scenarios: [aScenario()], pack: null, problems: [] });
    expect(text).not.toContain("$schema");
  });

  it("may be a list or JSON lines", () => {
    const two = [aScenario(), aPlainScenario({ id: "plain" })];
    expect(read(two).scenarios).toEqual(two);
    expect(read(two.map((one) => JSON.stringify(one)).join("\n")).scenarios).toEqual(two);
  });

  it("holds at most five hundred", () => {
    const many = Array.from({ length: 501 }, (_, at) => aPlainScenario({ id: `number-${at}` }));
    expect(problemsIn(many)).toEqual([": 501 scenarios"]);
    expect(read(many).scenarios).toEqual([]);
    expect(read(many.slice(1)).scenarios).toHaveLength(500);
  });

  it("is called what it is where it is another kind of file", () => {
    expect(problemsIn({ format: "mend-backup", version: 3 })).toEqual(["format: a backup, which is restored in Settings"]);
    expect(problemsIn({ format: "mend-assignment" })).toEqual(["format: an assignment, which is opened under Practice"]);
    expect(problemsIn({ format: "a diary" })).toEqual(["format: the format “a diary”"]);
  });
});

describe("a pack", () => {
  it("says whose it is, and puts author and license onto each scenario that has none", () => {
    const { name, text } = writePackFile(aPack());
    expect(name).toBe("first-year.mend-pack.json");
    const { scenarios, pack, problems } = readScenarioFile(text, name);
    expect(problems).toEqual([]);
    expect(pack).toEqual({ title: "First year", author: "K. Lind", license: "CC BY 4.0", note: "" });
    expect(scenarios).toEqual([aScenario(), aPlainScenario({ id: "plain", author: "K. Lind", license: "CC BY 4.0" })]);
  });

  it("leaves out what it does not say", () => {
    expect(read(aPack({ author: "", license: "" })).scenarios[1]).toEqual(aPlainScenario({ id: "plain" }));
  });

  it("names everything that is wrong with it, and brings nothing then", () => {
    const [whole] = aPack().scenarios;
    const circle = aScenario({ id: "circle", next: (whole?.next ?? []).map((beat) => ({ ...beat, from: beat.id })) });
    expect(problemsIn(aPack({ title: "", scenarios: [] }))).toEqual(["title: an empty text", "scenarios: an empty list"]);
    expect(problemsIn({ ...aPack(), version: 2, title: "" })).toEqual(["version: the number 2"]);
    expect(problemsIn({ ...aPack(), scenarios: [{ ...aScenario(), difficulty: 9 }] })).toEqual(["scenarios[0].difficulty: the number 9"]);
    expect(problemsIn(aPack({ scenarios: [aScenario(), aScenario()] }))).toEqual(["scenarios[1].id: the text “late-again”"]);
    expect(problemsIn(aPack({ scenarios: [circle] }))[0]).toMatch(/^scenarios\[0\]\.next\[0\]\.from: a circle/);
    expect(read(aPack({ title: "" })).scenarios).toEqual([]);
  });
});
