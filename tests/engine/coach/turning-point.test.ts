import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turningInWords, turningPointOf } from "#engine/coach/turning-point.ts";
import { weakestAnswer } from "#engine/coach/weakest-answer.ts";
import type { Report } from "#schema/report.ts";
import { LEVELS, type Outcome, OUTCOMES, type TrapId, TRAPS } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";

const conversation = fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 3 });

describe("the turning point", () => {
  it.each<[Outcome[], ReturnType<typeof turningPointOf>]>([
    [["full_repair", "full_repair", "full_repair"], { at: 0, way: "opened" }],
    [["full_repair", "full_repair", "defended"], { at: 2, way: "closed" }],
    [["full_repair", "hurt"], { at: 1, way: "closed" }],
    [["partial_repair", "full_repair"], { at: 1, way: "opened" }],
    [["full_repair", "no_opening"], { at: 1, way: "closed" }],
    [["hurt", "full_repair"], { at: 1, way: "opened" }],
    [["full_repair", "partial_repair", "full_repair"], { at: 0, way: "opened" }],
    [["partial_repair", "partial_repair"], null],
    [["no_opening", "partial_repair"], null],
    [["full_repair"], null],
    [[], null],
  ])("of %j is %j", (outcomes, expected) => {
    expect(turningPointOf(outcomes)).toEqual(expected);
  });

  it("is one of the answers, or none", () => {
    fc.assert(
      fc.property(conversation, (outcomes) => {
        const turning = turningPointOf(outcomes);
        expect(turning === null || turning.at in outcomes).toBe(true);
      }),
    );
  });

  it("is told with what it was about that answer", () => {
    const told = (report: Report) => turningInWords({ at: 1, way: "closed" }, report, "The client");
    const trapped = (...traps: TrapId[]) => told(aReport({ levels: { own: 1, reflect: 0, ask: 0 }, traps }));
    expect(told({ status: "unscorable", reason: "empty", engine: "x" })).toBe(
      "It closed with your second answer: the client could not follow it.",
    );
    expect(trapped()).toBe("It closed with your second answer: what lay underneath was passed by.");
    expect(trapped("defending")).toBe("It closed with your second answer: it explained where the client wanted to be heard.");
    expect(trapped("defending", "blaming")).toBe("It closed with your second answer: it put the fault on the client.");
    expect(trapped("topic_change", "fixing")).toBe("It closed with your second answer: it went for a remedy before all was heard.");
  });

  it("is told in a whole sentence, whatever was in the way", () => {
    fc.assert(
      fc.property(fc.subarray([...TRAPS]), fc.constantFrom(...LEVELS), fc.constantFrom(...LEVELS), (traps, own, reflect) => {
        const report = aReport({ levels: { own, reflect, ask: 1 }, traps });
        expect(turningInWords({ at: 0, way: "opened" }, report, "Ruth")).toMatch(/^It opened with your first answer: [^{}:]+[^.]\.$/u);
      }),
    );
  });
});

describe("the weakest answer", () => {
  it.each<[Outcome[], number]>([
    [["full_repair", "partial_repair"], 1],
    [["hurt", "full_repair", "puzzled"], 0],
    [["defended", "missed_feeling", "defended"], 0],
    [["full_repair", "full_repair"], 0],
    [[], -1],
  ])("of %j is at %i", (outcomes, expected) => {
    expect(weakestAnswer(outcomes)).toBe(expected);
  });

  it("is there in any conversation that was held", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1 }), (outcomes) => {
        expect(weakestAnswer(outcomes) in outcomes).toBe(true);
      }),
    );
  });
});
