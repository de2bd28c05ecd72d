import { describe, expect, it } from "vitest";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { changedPlace } from "#features/editor/draft/changed-place.ts";
import { withValueAt } from "#features/editor/draft/at.ts";
import { judge } from "#features/editor/draft/judge.ts";
import { EMPTY_ROW } from "#features/editor/draft/rows.ts";
import { emptyTexts, textsOf } from "#features/editor/draft/texts-of.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import type { Scenario } from "#schema/scenario.ts";
import { aPlainScenario, aScenario } from "../../../fixtures/a-scenario.ts";

const asNew = { ownId: null, taken: new Set(["too-young"]) };
const asOwn = (id: string) => ({ ownId: id, taken: new Set<string>() });
const fieldsIn = (texts: ScenarioTexts, place: Parameters<typeof judge>[1] = asNew) => [...judge(texts, place).problems.byField.keys()];

function writtenOut(scenario: Scenario): unknown {
  const { parsed } = judge(textsOf(scenario), asOwn(scenario.id));
  return parsed.ok ? parsed.scenario : parsed.problems;
}

describe("a scenario in the editor", () => {
  it("comes out as it went in, also every shipped one", () => {
    expect(writtenOut(aScenario())).toEqual(aScenario());
    expect(writtenOut(aPlainScenario())).toEqual(aPlainScenario());
    const { scenarios } = checkScenarioFiles(findContentFiles("scenarios"));
    expect(scenarios.length).toBeGreaterThan(50);
    for (const { $schema: _left, ...scenario } of scenarios) expect(writtenOut(scenario)).toEqual(scenario);
  });

  it("leaves out what is empty: rows, lines, and the space around texts", () => {
    const texts = textsOf(aPlainScenario());
    const loose = {
      ...texts,
      title: "  Late again \n",
      ownable: [EMPTY_ROW.ownable(5, []), ...texts.ownable, EMPTY_ROW.ownable(6, [])],
      models: [EMPTY_ROW.models(0, [])],
      next: [EMPTY_ROW.next(0, [])],
      notYours: "\n \n",
      tags: "lateness\n\n  doors ",
    };
    const { parsed } = judge(loose, asOwn("late-again"));
    expect(parsed).toEqual({ ok: true, scenario: { ...aPlainScenario(), tags: ["lateness", "doors"] } });
  });

  it("gets its id from its title, out of the way of those that are taken, unless it has one", () => {
    const called = (title: string, id = "") => judge({ ...textsOf(aPlainScenario()), id, title }, asNew);
    expect(called("Too young").id).toBe("too-young-2");
    expect(called("Late, again").id).toBe("late-again");
    expect(called("Late, again", "my-own").id).toBe("my-own");
    expect(called("Late, again", "too-young").problems.byField.get("id")).toMatchObject({ expected: "an id that no other scenario has" });
    expect(called("Late, again", "too-young").parsed.ok).toBe(false);
    expect(called("Late, again", "Not An Id").problems.byField.get("id")?.expected).toMatch(/^a name in lower case with hyphens/);
    expect(judge({ ...textsOf(aPlainScenario()), title: "Anew" }, asOwn("late-again")).id).toBe("late-again");
  });
});

describe("what the schema says of a draft", () => {
  it("names the ten things of an empty one, each at its field", () => {
    expect(fieldsIn(emptyTexts()).sort()).toEqual(
      [
        "alliance",
        "client",
        "context",
        "core[0].phrase",
        "difficulty",
        "ownable[0].phrase",
        "rupture",
        "setting",
        "statement",
        "title",
      ].sort(),
    );
    expect(judge(emptyTexts(), asNew).problems.byField.get("ownable[0].phrase")).toMatchObject({
      expected: "a text of 1 to 200 characters",
      found: "nothing",
    });
  });

  it("finds the field although empty rows before it were left out", () => {
    const texts = textsOf(aScenario());
    const long = "a".repeat(201);
    const loose = {
      ...texts,
      ownable: [EMPTY_ROW.ownable(8, []), ...texts.ownable.map((row) => ({ ...row, phrase: long, wordings: `fine\n${long}` }))],
      pitfalls: [EMPTY_ROW.pitfalls(7, []), { key: 0, text: "Well.", trap: "", why: "It is short." }],
      deliveries: texts.deliveries.map((row) => (row.kind === "hostile" ? { ...row, manner: "" } : row)),
      age: "forty",
      reactions: { ...texts.reactions, hurt: "a".repeat(501) },
      next: texts.next.map((beat) => ({ ...beat, after: [], core: [EMPTY_ROW.core(0, [])] })),
    };
    expect(fieldsIn(loose)).toEqual(
      expect.arrayContaining([
        "ownable[1].phrase",
        "ownable[1].wordings",
        "ownable[2].wordings",
        "pitfalls[1].trap",
        "deliveries[1].manner",
        "age",
        "reactions.hurt",
        "next[0].after",
        "next[1].core[0].phrase",
      ]),
    );
    expect(judge(loose, asNew).problems.elsewhere).toEqual([]);
  });

  it("keeps what no field shows apart", () => {
    const texts = textsOf(aScenario());
    const twice = { ...texts, next: texts.next.map((beat) => ({ ...beat, id: "the-coat" })) };
    expect(judge(twice, asNew).problems.elsewhere.map(({ path }) => path)).toEqual(["next[1].id"]);
  });
});

describe("the place of a change", () => {
  it("is as deep as both drafts have it", () => {
    const texts = textsOf(aScenario());
    const changed = (place: string, value: unknown) => changedPlace(texts, withValueAt(texts, place, value));
    expect(changed("title", "Anew")).toBe("title");
    expect(changed("next[1].ownable[0].phrase", "I left")).toBe("next[1].ownable[0].phrase");
    expect(changed("ownable", texts.ownable.slice(1))).toBe("ownable");
    expect(changed("ownable", texts.ownable.toReversed())).toBe("ownable");
    expect(changed("next[0].after", ["hurt"])).toBe("next[0].after");
    expect(changedPlace(texts, texts)).toBeNull();
  });
});
