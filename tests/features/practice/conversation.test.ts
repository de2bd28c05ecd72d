import { expect, test } from "vitest";
import { beatOf, momentsBefore, nextBeat, reactionTo } from "#features/practice/conversation.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";

const words = { statement: "Words", ownable: ["I was late"], core: ["feels small"] };
const scenario = aScenario({
  next: [
    { id: "opens-up", after: ["full_repair"], ...words },
    { id: "stays-wary", after: ["partial_repair", "no_opening"], ...words },
    { id: "goes-deeper", from: "opens-up", after: ["full_repair"], ...words },
  ],
});

test("follows the outcome from the opening", () => {
  expect(nextBeat(scenario, null, "full_repair")?.id).toBe("opens-up");
  expect(nextBeat(scenario, null, "no_opening")?.id).toBe("stays-wary");
});

test("follows the outcome from the beat that was answered", () => {
  expect(nextBeat(scenario, "opens-up", "full_repair")?.id).toBe("goes-deeper");
  expect(nextBeat(scenario, "opens-up", "partial_repair")).toBeNull();
});

test("rests where nothing follows", () => {
  expect(nextBeat(scenario, null, "hurt")).toBeNull();
  expect(nextBeat(aPlainScenario(), null, "full_repair")).toBeNull();
});

test("knows no beat that is not there", () => {
  expect(beatOf(scenario, "gone")).toBeNull();
  expect(beatOf(scenario, null)).toBeNull();
});

test("knows the way from the opening to a beat, and gets lost in no circle", () => {
  const [opensUp, , deeper] = scenario.next ?? [];
  expect(opensUp && momentsBefore(scenario, opensUp)).toEqual([null]);
  expect(deeper && momentsBefore(scenario, deeper)).toEqual([null, "opens-up"]);
  const circle = { id: "round", from: "round", after: ["full_repair" as const], ...words };
  expect(momentsBefore(aScenario({ next: [circle] }), circle)).toEqual([]);
});

test("lets the client react to what came of the answer, at the moment that was answered", () => {
  const whole = aScenario();
  const repaired = aReport({ levels: { own: 2, reflect: 2, ask: 2 }, traps: [], confidence: { own: 0.9, reflect: 0.9, ask: 0.9 } });
  expect(reactionTo(whole, null, repaired)).toBe("I thought you had forgotten me, to be honest.");
  expect(reactionTo(whole, "the-waiting-room", repaired)).toBe("Yes. That is it.");
});

test("stays silent where nothing is written and where the beat is gone", () => {
  expect(reactionTo(aPlainScenario(), null, aReport())).toBeNull();
  expect(reactionTo(aScenario(), "gone", aReport())).toBeNull();
});
