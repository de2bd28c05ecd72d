import { describe, expect, it } from "vitest";
import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import type { Level, TrapId } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";

const outcome = (own: Level, reflect: Level, ask: Level, ...traps: TrapId[]) =>
  chooseOutcome(aReport({ levels: { own, reflect, ask }, traps, confidence: { own: 0.9, reflect: 0.9, ask: 0.9 } }));

describe("what the client does next", () => {
  it.each([
    [outcome(2, 2, 2), "full_repair"],
    [outcome(2, 2, 2, "hostile"), "hurt"],
    [outcome(1, 2, 2, "over_owning"), "over_owned"],
    [outcome(2, 1, 2), "partial_repair"],
    [outcome(0, 1, 2), "missed_feeling"],
    [
      chooseOutcome(aReport({ levels: { own: 2, reflect: 2, ask: 2 }, traps: [], confidence: { own: 0.9, reflect: 0.4, ask: 0.9 } })),
      "partial_repair",
    ],
    [outcome(2, 0, 2), "missed_feeling"],
    [outcome(2, 2, 0), "no_opening"],
    [outcome(1, 1, 0, "but_reversal", "defending"), "defended"],
    [outcome(0, 0, 0, "reassuring"), "smoothed_over"],
    [outcome(0, 0, 0, "claimed_understanding"), "claimed_understanding"],
    [outcome(0, 0, 0, "not_a_response"), "puzzled"],
    [chooseOutcome({ status: "unscorable", reason: "empty", engine: "x" }), "puzzled"],
  ])("%s is %s", (found, expected) => {
    expect(found).toBe(expected);
  });
});
