import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANDINGS, standingsAfter } from "#engine/coach/alliance-stands.ts";
import { type Outcome, OUTCOMES } from "#schema/vocabulary.ts";

const outcomesSoFar = fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 6 });
const now = (...outcomes: Outcome[]) => standingsAfter(outcomes).at(-1);

describe("where the alliance stands", () => {
  it.each([
    ["full_repair", "opened", "deepened", "mended"],
    ["partial_repair", "guarded", "holding", "steadier"],
    ["no_opening", "set_aside", "set_aside", "steadier"],
    ["missed_feeling", "unmet", "unmet", "worn"],
    ["claimed_understanding", "unmet", "unmet", "worn"],
    ["smoothed_over", "covered", "closed_again", "covered"],
    ["over_owned", "turned_round", "turned_round", "turned_round"],
    ["defended", "strained", "closed_again", "worn"],
    ["hurt", "stung", "stung", "pulled_away"],
    ["puzzled", "lost", "lost", "lost"],
  ] as const)("after %s: %s at first, %s where it had opened, %s where the client was let down", (latest, even, open, low) => {
    expect(now(latest)).toBe(even);
    expect(now("full_repair", latest)).toBe(open);
    expect(now("defended", latest)).toBe(low);
  });

  it("is mended by a full repair after a hurt, and deepens from there", () => {
    expect(standingsAfter(["hurt", "full_repair", "full_repair"])).toEqual(["stung", "mended", "deepened"]);
  });

  it("pulls away when it is hurt twice", () => {
    expect(standingsAfter(["hurt", "hurt"])).toEqual(["stung", "pulled_away"]);
  });

  it("keeps what was before through a partial repair, an answer without an opening, and a puzzling one", () => {
    for (const between of ["partial_repair", "no_opening", "puzzled"] as const) {
      expect(now(between, "full_repair")).toBe("opened");
      expect(now("full_repair", between, "full_repair")).toBe("deepened");
      expect(now("hurt", between, "full_repair")).toBe("mended");
    }
  });

  it("reaches each standing by some conversation of three answers", () => {
    const reached = OUTCOMES.flatMap((a) => OUTCOMES.flatMap((b) => OUTCOMES.flatMap((c) => standingsAfter([a, b, c]))));
    expect(new Set(reached)).toEqual(new Set(STANDINGS));
  });

  it("stands somewhere after each answer, the same each time, whatever is said later", () => {
    fc.assert(
      fc.property(outcomesSoFar, fc.constantFrom(...OUTCOMES), (before, latest) => {
        const standings = standingsAfter(before);
        expect(standings).toHaveLength(before.length);
        expect(standingsAfter([...before, latest]).slice(0, -1)).toEqual(standings);
      }),
    );
  });
});
