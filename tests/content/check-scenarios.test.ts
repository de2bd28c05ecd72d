import { describe, expect, it } from "vitest";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { describeLocated } from "#content/describe-located.ts";
import type { Scenario } from "#schema/scenario.ts";
import { aPlainScenario, aScenario } from "../fixtures/a-scenario.ts";

const fileOf = (name: string, content: unknown, ending = "json") => ({
  path: `scenarios/${name}.${ending}`,
  name,
  text: typeof content === "string" ? content : JSON.stringify(content),
});

const problemsIn = (...files: ReturnType<typeof fileOf>[]) => checkScenarioFiles(files).problems.map(describeLocated);

describe("checkScenarioFiles", () => {
  it("finds nothing wrong with scenarios that keep to the rules", () => {
    const other = aPlainScenario({ id: "other", statement: "Something else altogether." });
    const { scenarios, problems } = checkScenarioFiles([fileOf("late-again", aScenario()), fileOf("other", other)]);
    expect(problems).toEqual([]);
    expect(scenarios.map(({ id }) => id)).toEqual(["late-again", "other"]);
  });

  it("names a file whose name is not the id, and lets lists and JSON lines have names of their own", () => {
    expect(problemsIn(fileOf("too-late", aScenario()))).toEqual([
      "scenarios/too-late.json  id: expected too-late, as the file is named, found the text “late-again”",
    ]);
    expect(problemsIn(fileOf("pack", [aScenario()]))).toEqual([]);
    expect(problemsIn(fileOf("pack", JSON.stringify(aScenario()), "jsonl"))).toEqual([]);
  });

  it("names ids and statements that two files share, however they are punctuated", () => {
    const again = aPlainScenario({ statement: "so this is just how it goes here — I sit out there, and wait" });
    expect(problemsIn(fileOf("late-again", aPlainScenario()), fileOf("copy", [again]))).toEqual([
      "scenarios/copy.json  id: expected an id that no other scenario has, found the text “late-again”, which scenarios/late-again.json has too",
      "scenarios/copy.json  statement: expected words that are said once, found the words of statement of late-again",
    ]);
  });

  it("names a delivery and a beat that only repeat the statement", () => {
    const { statement } = aScenario();
    const [delivery] = aScenario().deliveries ?? [];
    const [beat] = aScenario().next ?? [];
    const echo: Scenario = aScenario({
      deliveries: delivery ? [{ ...delivery, statement }] : [],
      next: beat ? [{ ...beat, statement }] : [],
    });
    expect(problemsIn(fileOf("late-again", echo))).toEqual([
      "scenarios/late-again.json  deliveries[0].statement: expected words that are said once, found the words of statement",
      "scenarios/late-again.json  next[0].statement: expected words that are said once, found the words of statement",
    ]);
  });

  it("names a beat that no outcome leads to, as earlier ones take them all", () => {
    const [first, second] = aScenario().next ?? [];
    if (!first || !second) throw new Error("the fixture has two beats");
    const scenario = aScenario({ next: [first, { ...second, after: ["full_repair"] }] });
    expect(problemsIn(fileOf("late-again", scenario))).toEqual([
      "scenarios/late-again.json  next[1].after: expected an outcome that no beat before it takes, found full_repair, taken by the-waiting-room",
    ]);
    const apart = aScenario({ next: [first, { ...second, from: first.id, after: ["full_repair"] }] });
    expect(problemsIn(fileOf("late-again", apart))).toEqual([]);
  });
});
