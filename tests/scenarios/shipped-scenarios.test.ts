import { describe, expect, it } from "vitest";
import { authorCheck } from "#content/author-check/author-check.ts";
import { balanceOf, crossTable } from "#content/balance.ts";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { describeLocated } from "#content/describe-located.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { isReadWell, readOwnAnswers } from "#cli/read-own-answers.ts";
import { checkSequenceFiles } from "#content/sequences/check-sequences.ts";
import { scoreResponse } from "#engine/score-response.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";

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

const files = findContentFiles("scenarios");
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

  it("pass the author’s check", () => {
    const found = authorCheck(scenarios, (answer, stimulus) => scoreResponse(answer, stimulus).status === "unscorable");
    expect([...found].flatMap(([id, among]) => among.map((problem) => `${id}  ${describeProblem(problem)}`))).toEqual([]);
  });

  it("are read by the engine as their authors meant: models in 95 of 100, and pitfalls in 60", () => {
    expect(isReadWell(readOwnAnswers(scenarios))).toBe(true);
  });

  it("have denials for everything that is to be owned at the opening", () => {
    const without = scenarios.filter(({ ownable }) => ownable.some((entry) => typeof entry === "string" || (entry.denials ?? []).length === 0));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("are spelled the American way", () => {
    const british = /\b(?:centre|licence|counselling|counsellor|cancelled|behaviour|colour|favour|mum|realise|recognise|apologise|organise|grey|programme|neighbour|cheque|practise)\w*/gi;
    const found = scenarios.flatMap((scenario) => {
      const words = JSON.stringify({ ...scenario, id: "", tags: [] }).match(british) ?? [];
      return words.map((word) => `${scenario.id}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});

/** What the library promises: enough of every kind, so that no kind is an afterthought. */
describe("the balance of the shipped scenarios", () => {
  const { alliance, rupture, difficulty, settingKind, age } = balanceOf(scenarios);

  it("is sixty or more scenarios", () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(alliance))("strains the %s at least 15 times (%i)", (_name, count) => {
    expect(count).toBeGreaterThanOrEqual(15);
  });

  it.each(Object.entries(rupture))("has at least 20 of %s (%i)", (_name, count) => {
    expect(count).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.entries(difficulty))("has at least 15 of difficulty %s (%i)", (_name, count) => {
    expect(count).toBeGreaterThanOrEqual(15);
  });

  it("goes to at least 14 kinds of setting", () => {
    expect(Object.values(settingKind).filter((count) => count > 0).length).toBeGreaterThanOrEqual(14);
  });

  it.each(Object.entries(age))("has clients who are %s (%i)", (_name, count) => {
    expect(count).toBeGreaterThanOrEqual(4);
  });

  it("gives every part of the alliance both shapes", () => {
    const cells = crossTable(scenarios);
    expect(cells.filter(({ byDifficulty }) => byDifficulty.every((count) => count === 0))).toEqual([]);
  });
});

describe("the shipped sequences", () => {
  const sequences = checkSequenceFiles(findContentFiles("scenarios/sequences"), scenarios.map(({ id }) => id));

  it("have no problems", () => {
    expect(sequences.problems.map(describeLocated)).toEqual([]);
  });

  it("are the five that the library promises, in that order", () => {
    expect(sequences.sequences.map(({ id }) => id)).toEqual(["first-steps", "withdrawal", "really-your-fault", "difference", "long-haul"]);
  });

  it("say a thing of its own at every step", () => {
    const focuses = sequences.sequences.flatMap(({ steps }) => steps.map(({ focus }) => focus));
    expect(new Set(focuses).size).toBe(focuses.length);
  });

  it("are withdrawals only, where they are called so", () => {
    const ids = sequences.sequences.find(({ id }) => id === "withdrawal")?.steps.map(({ scenario }) => scenario) ?? [];
    expect(scenarios.filter(({ id }) => ids.includes(id)).map(({ rupture: shape }) => shape)).toEqual(ids.map(() => "withdrawal"));
  });
});
