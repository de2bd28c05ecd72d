import { describe, expect, it } from "vitest";
import { type Amount, amountInWords, restoredInWords } from "#features/settings/words.ts";
import type { RestoreCounts } from "#storage/attempt-log.ts";

const counts = (added: number, already: number, replaced: number) => ({ added, already, replaced });
const none = counts(0, 0, 0);
const restored = (some: Partial<RestoreCounts>) =>
  restoredInWords({ attempts: none, drillRuns: none, ownScenarios: none, assignments: none, ratingRounds: none, ...some });
const amount = (some: Partial<Amount>) =>
  amountInWords({ attempts: 0, drillRuns: 0, ownScenarios: 0, assignments: 0, ratingRounds: 0, ...some });

describe("what there is", () => {
  it("is counted in words, all but attempts only where there are any", () => {
    expect(amount({})).toBe("no attempts");
    expect(amount({ attempts: 1 })).toBe("1 attempt");
    expect(amount({ attempts: 12, ownScenarios: 2 })).toBe("12 attempts and 2 scenarios of your own");
    expect(amount({ attempts: 12, drillRuns: 1, ownScenarios: 2 })).toBe("12 attempts, 1 drill, and 2 scenarios of your own");
    expect(amount({ attempts: 2, assignments: 1, ratingRounds: 2 })).toBe("2 attempts, 1 assignment, and 2 rating rounds");
    expect(amount({ attempts: 3, drillRuns: 2, ownScenarios: 1, assignments: 2, ratingRounds: 1 })).toBe(
      "3 attempts, 2 drills, 1 scenario of your own, 2 assignments, and 1 rating round",
    );
  });
});

describe("what a restore did", () => {
  it("is said in words, whatever came of it", () => {
    expect(restored({})).toBe("The backup was empty.");
    expect(restored({ attempts: counts(0, 3, 0) })).toBe("Everything in it was here already. Nothing changed.");
    expect(restored({ attempts: counts(2, 0, 0), ownScenarios: counts(1, 0, 0) })).toBe("Added 2 attempts and 1 scenario of your own.");
    expect(restored({ attempts: counts(0, 1, 1) })).toBe("1 attempt here was completed from it. What was here already stayed as it was.");
    expect(restored({ drillRuns: counts(0, 0, 1) })).toBe("1 drill here was completed from it.");
    expect(restored({ attempts: counts(0, 0, 2), drillRuns: counts(0, 0, 1) })).toBe("2 attempts and 1 drill here were completed from it.");
  });

  it("counts assignments and rating rounds as well", () => {
    expect(restored({ assignments: counts(0, 1, 0) })).toBe("Everything in it was here already. Nothing changed.");
    expect(restored({ attempts: counts(4, 0, 0), assignments: counts(1, 0, 0), ratingRounds: counts(2, 0, 0) })).toBe(
      "Added 4 attempts, 1 assignment, and 2 rating rounds.",
    );
    expect(restored({ ratingRounds: counts(0, 0, 1) })).toBe("1 rating round here was completed from it.");
    expect(restored({ attempts: counts(1, 0, 0), assignments: counts(0, 0, 2), ratingRounds: counts(0, 1, 1) })).toBe(
      "Added 1 attempt. 2 assignments and 1 rating round here were completed from it. What was here already stayed as it was.",
    );
  });
});
