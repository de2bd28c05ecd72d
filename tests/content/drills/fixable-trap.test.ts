import { describe, expect, it } from "vitest";
import { fixableTrapOf } from "#content/drills/fixable-trap.ts";
import { aDrillAnswer } from "../../fixtures/a-drill-answer.ts";

describe("a trap to fix", () => {
  it("is the rarest of those that stand in place of owning", () => {
    expect(fixableTrapOf(aDrillAnswer())).toBe("but_reversal");
    expect(fixableTrapOf(aDrillAnswer({ traps: ["defending"] }))).toBe("defending");
  });

  it("is not there where a part is owned already, where too much is, or where nobody pointed at it", () => {
    expect(fixableTrapOf(aDrillAnswer({ levels: { own: 2, reflect: 0, ask: 1 } }))).toBeNull();
    expect(fixableTrapOf(aDrillAnswer({ traps: ["defending", "over_owning"] }))).toBeNull();
    expect(fixableTrapOf(aDrillAnswer({ evidence: [] }))).toBeNull();
  });
});
