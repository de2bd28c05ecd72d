import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { authorCheck } from "#content/author-check/author-check.ts";
import { nearness } from "#content/author-check/twins.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { ScenarioSchema, type Scenario } from "#schema/scenario.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";

const SHIPPED = ScenarioSchema.parse(JSON.parse(readFileSync("scenarios/too-young.json", "utf8")));
const OTHER = ScenarioSchema.parse(JSON.parse(readFileSync("scenarios/ganged-up.json", "utf8")));

function check(scenarios: readonly Scenario[], isUnscorable = () => true): string[] {
  return [...authorCheck(scenarios, isUnscorable)].flatMap(([id, problems]) =>
    problems.map((problem) => `${id}  ${describeProblem(problem)}`),
  );
}
const changed = (changes: Partial<Scenario>): Scenario => ({ ...SHIPPED, ...changes });

describe("the author’s check", () => {
  it("has nothing to say of a scenario that is whole", () => {
    expect(check([SHIPPED])).toEqual([]);
  });

  it("names all that a bare scenario lacks", () => {
    const lines = check([aPlainScenario()]).join("\n");
    for (const part of ["settingKind", "age", "manner", "notYours", "deliveries", "teaching", "tags", "author", "license"]) {
      expect(lines).toContain(`late-again  ${part}: expected to be filled in, found nothing`);
    }
    expect(lines).toContain("late-again  reactions: expected a reaction for every outcome, found none for full_repair, partial_repair,");
    expect(lines).toContain("late-again  next: expected 2 beats or more, found 0");
    expect(lines).toContain("found none after full_repair, partial_repair");
    expect(lines).toContain("late-again  models: expected 3 model answers, found 0");
    expect(lines).toContain("late-again  pitfalls: expected 3 pitfalls, a trap each, found none");
    expect(lines).toContain("late-again  ownable[0]: expected a phrase with wordings, found a phrase alone");
    expect(lines).toContain("late-again  core[0]: expected a phrase with feelings and underneath, found a phrase alone");
  });

  it("asks the same of a later beat", () => {
    const lines = check([aScenario()]).join("\n");
    expect(lines).toContain("late-again  next[0].reactions: expected a reaction for every outcome, found none for partial_repair,");
    expect(lines).toContain("late-again  next[0].ownable[0]: expected a phrase with wordings, found a phrase alone");
  });

  it.each([
    ["a statement of a word", { statement: "Fine." }, "too-young  statement: expected 3 to 60 words, found 1"],
    ["a context that goes on and on", { context: "You were late. ".repeat(50) }, "too-young  context: expected 5 to 130 words, found 150"],
    [
      "a model answer of a breath",
      { models: [{ text: "I was late. How was it?", note: "Short." }, ...(SHIPPED.models ?? []).slice(1)] },
      "too-young  models[0].text: expected 15 to 80 words, found 6",
    ],
  ])("finds %s", (_what, changes, problem) => {
    expect(check([changed(changes)])).toEqual([problem]);
  });

  it("finds teaching that is written for a journal", () => {
    const teaching =
      "Contemporary metatheoretical conceptualizations of intersubjective reparative negotiation necessitate differentiated metacommunicative competencies, notwithstanding countertransferential vulnerabilities, institutional particularities, and multidirectional sociocultural positionalities that fundamentally characterize interdisciplinary psychotherapeutic collaboration throughout heterogeneous organizational environments, including supervisory relationships, administrative accountability, and accreditational considerations throughout postgraduate apprenticeship.";
    expect(check([changed({ teaching })])).toEqual([
      expect.stringMatching(/teaching: expected a reading level up to grade 12, found grade \d\d/),
    ]);
  });

  it.each([
    ["a brand", "You look like the kid from Starbucks, honestly.", "no brand, found “Starbucks”"],
    ["a real person", "You think you are Freud, at your age.", "no real person, found “Freud”"],
    ["a full name", "You remind me of Ruth Anderson, at your age.", "one name alone, so that nobody real is meant, found “Ruth Anderson”"],
  ])("finds %s", (_what, statement, problem) => {
    expect(check([changed({ statement })])).toEqual([`too-young  statement: expected ${problem}`]);
  });

  it.each([
    "They sent you on a Monday, Ruth, and in March.",
    "You sound like Mr. Dorsey, and he was Mexican American too.",
    "I zoom in, I target nobody, and I like an apple.",
  ])("leaves alone: %s", (statement) => {
    expect(check([changed({ statement })])).toEqual([]);
  });

  it("finds an opening of four words that another scenario has, at the later one", () => {
    const { statement } = SHIPPED;
    const echo = { ...OTHER, reactions: { ...OTHER.reactions, hurt: "YOU look a little—tired, that’s all." } };
    expect(statement).toMatch(/^You look a little/);
    expect(check([SHIPPED, echo])).toEqual([
      "ganged-up  reactions.hurt: expected an opening of its own, found “you look a little”, as in statement of too-young",
    ]);
  });

  it("finds eight words in a row that another scenario has, wherever they stand", () => {
    const echo = {
      ...OTHER,
      reactions: { ...OTHER.reactions, hurt: "[He laughs.] Great. You look a little young to be doing this with us." },
    };
    expect(check([SHIPPED, echo])).toEqual([
      "ganged-up  reactions.hurt: expected words of its own, found “you look a little young to be doing”, as in statement of too-young",
    ]);
  });

  it("lets a statement and its own deliveries begin alike", () => {
    const [first, ...others] = SHIPPED.deliveries ?? [];
    const deliveries = first ? [{ ...first, statement: `${SHIPPED.statement} Well?` }, ...others] : [];
    expect(check([changed({ deliveries })])).toEqual([]);
  });

  it("finds two scenarios that have the same to own and the same underneath, and not those that share one of them", () => {
    const { ownable, core } = SHIPPED;
    expect(check([SHIPPED, { ...OTHER, ownable, core }])).toEqual([
      "ganged-up  ownable, core: expected something else to own, or something else underneath, than in any other scenario, found much the same as in too-young (1.00 and 1.00 of 1)",
    ]);
    expect(check([SHIPPED, { ...OTHER, ownable }])).toEqual([]);
    expect(check([SHIPPED, { ...OTHER, core }])).toEqual([]);
  });

  it("finds every statement that would be scored as an answer", () => {
    const lines = check([SHIPPED], () => false);
    const moments = ["statement", ...(SHIPPED.next ?? []).map((_, at) => `next[${at}].statement`)];
    expect(lines).toEqual(
      moments.map((path) => `too-young  ${path}: expected to be unscorable when it is pasted as an answer, found a score`),
    );
  });
});

describe("nearness", () => {
  it("is 1 for the same lists, symmetric in what it compares, and tells each pair once", () => {
    const [pair, ...more] = nearness([SHIPPED, { ...SHIPPED, id: "again" }]);
    expect(pair).toMatchObject({ scenarioId: "again", otherId: "too-young" });
    expect(pair?.ownable).toBeCloseTo(1);
    expect(pair?.core).toBeCloseTo(1);
    expect(more).toEqual([]);
  });
});
