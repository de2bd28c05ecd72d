import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "#content/parse-scenario.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { ScenarioSchema } from "#schema/scenario.ts";
import { aScenario } from "../fixtures/a-scenario.ts";

const names = fc.constantFrom(...Object.keys(ScenarioSchema.shape), "licence", "__proto__", "titel", "phrase");
const spoiled = fc.dictionary(names, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 }).map((fields) => ({ ...aScenario(), ...fields }));

describe("parseScenario", () => {
  it("gives a scenario or at least one problem that says it all, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), spoiled), (value) => {
        const parsed = parseScenario(value);
        const told = parsed.ok ? ["a scenario"] : parsed.problems.map(describeProblem);
        expect(told).not.toEqual([]);
        expect(told.filter((line) => /undefined|\[object|something else|expected (?:one of )?,|\n/.test(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("reads what it has read, unchanged", () => {
    fc.assert(
      fc.property(spoiled, (value) => {
        const once = parseScenario(value);
        const again = once.ok ? parseScenario(JSON.parse(JSON.stringify(once.scenario))) : once;
        expect(again).toEqual(once);
      }),
    );
  });
});
