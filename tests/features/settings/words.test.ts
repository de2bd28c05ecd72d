import { describe, expect, it } from "vitest";
import { amountInWords, restoredInWords } from "#features/settings/words.ts";

const counts = (added: number, already: number, replaced: number) => ({ added, already, replaced });
const none = counts(0, 0, 0);

describe("what there is", () => {
  it("is counted in words, scenarios only where there are any", () => {
    expect(amountInWords({ attempts: 0, drillRuns: 0, ownScenarios: 0 })).toBe("no attempts");
    expect(amountInWords({ attempts: 1, drillRuns: 0, ownScenarios: 0 })).toBe("1 attempt");
    expect(amountInWords({ attempts: 12, drillRuns: 0, ownScenarios: 2 })).toBe("12 attempts and 2 scenarios of your own");
    expect(amountInWords({ attempts: 12, drillRuns: 1, ownScenarios: 2 })).toBe("12 attempts, 1 drill, and 2 scenarios of your own");
  });
});

describe("what a restore did", () => {
  it("is said in words, whatever came of it", () => {
    expect(restoredInWords({ ...none, drillRuns: none, scenarios: none })).toBe("The backup was empty.");
    expect(restoredInWords({ ...counts(0, 3, 0), drillRuns: none, scenarios: none })).toBe(
      "Everything in it was here already. Nothing changed.",
    );
    expect(restoredInWords({ ...counts(2, 0, 0), drillRuns: none, scenarios: counts(1, 0, 0) })).toBe(
      "Added 2 attempts and 1 scenario of your own.",
    );
    expect(restoredInWords({ ...counts(0, 1, 1), drillRuns: none, scenarios: none })).toBe(
      "1 attempt here was completed from it. What was here already stayed as it was.",
    );
    expect(restoredInWords({ ...none, drillRuns: counts(0, 0, 1), scenarios: none })).toBe("1 drill here was completed from it.");
    expect(restoredInWords({ ...counts(0, 0, 2), drillRuns: counts(0, 0, 1), scenarios: none })).toBe(
      "2 attempts and 1 drill here were completed from it.",
    );
  });
});
