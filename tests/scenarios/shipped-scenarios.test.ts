import { describe, expect, it } from "vitest";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { describeLocated } from "#content/describe-located.ts";
import { findScenarioFiles } from "#content/find-scenario-files.ts";
import { ALLIANCES, DIFFICULTIES, OUTCOMES, RUPTURES } from "#schema/vocabulary.ts";

const CORPUS = [
  "anyway-the-game",
  "are-you-typing",
  "cancelled",
  "forgot-loss",
  "four-months",
  "ganged-up",
  "kept-waiting",
  "licence-back",
  "never-followed",
  "paid-to-care",
  "the-label",
  "told-my-mom",
  "too-young",
  "whatever-you-think",
  "worksheets",
  "you-called-them",
];

const files = findScenarioFiles("scenarios");
const { scenarios, problems } = checkScenarioFiles(files);

describe("the shipped scenarios", () => {
  it("have no problems", () => {
    expect(problems.map(describeLocated)).toEqual([]);
  });

  it("include all sixteen of the corpus", () => {
    expect(scenarios.map(({ id }) => id)).toEqual(expect.arrayContaining(CORPUS));
  });

  it("stand in a file each that names the JSON Schema", () => {
    const without = files.filter(({ text }) => !text.includes('"$schema": "../public/scenario.schema.json"'));
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(scenarios.map(({ id }) => id));
  });

  it("strain every part of the alliance, in both ways, at every difficulty", () => {
    expect(new Set(scenarios.map(({ alliance }) => alliance))).toEqual(new Set(ALLIANCES));
    expect(new Set(scenarios.map(({ rupture }) => rupture))).toEqual(new Set(RUPTURES));
    expect(new Set(scenarios.map(({ difficulty }) => difficulty))).toEqual(new Set(DIFFICULTIES));
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))("%s", (_id, scenario) => {
  it("has every optional field written", () => {
    const { settingKind, age, manner, notYours, deliveries, models, pitfalls, next, teaching, tags, author, license } = scenario;
    const optional = { settingKind, age, manner, notYours, deliveries, models, pitfalls, next, teaching, tags, author, license };
    const missing = Object.entries(optional).filter(([, value]) => value === undefined || (Array.isArray(value) && value.length === 0));
    expect(missing).toEqual([]);
  });

  it("has more ways to say everything that is to be owned and reflected", () => {
    for (const entry of scenario.ownable) expect(entry).toEqual(expect.objectContaining({ wordings: expect.anything(), denials: expect.anything() }));
    for (const entry of scenario.core) expect(entry).toEqual(expect.objectContaining({ feelings: expect.anything(), underneath: expect.anything() }));
  });

  it("has a reaction for every outcome", () => {
    expect(Object.keys(scenario.reactions ?? {}).toSorted()).toEqual(OUTCOMES.toSorted());
  });

  it("shows three models, and pitfalls with a trap each", () => {
    expect(scenario.models).toHaveLength(3);
    const traps = scenario.pitfalls?.map(({ trap }) => trap) ?? [];
    expect(new Set(traps).size).toBe(traps.length);
    expect(traps.length).toBeGreaterThanOrEqual(3);
  });

  it("goes on after a repair, and after half of one", () => {
    const opening = scenario.next?.filter(({ from }) => from === undefined) ?? [];
    expect(opening.flatMap(({ after }) => after)).toEqual(expect.arrayContaining(["full_repair", "partial_repair"]));
  });

  it("is spelled the American way", () => {
    expect(JSON.stringify({ ...scenario, id: "", tags: [] })).not.toMatch(/\b(?:centre|licence|counselling|counsellor|cancelled|behaviour|colour|mum|realise|apologise)\w*/i);
  });
});
