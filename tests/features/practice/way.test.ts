import { describe, expect, it } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { sequenceEntryOf } from "#content/sequences/sequence-entry.ts";
import { freeWay, sequenceWay } from "#features/practice/way.ts";
import { aPlainScenario } from "../../fixtures/a-scenario.ts";
import { aSequence } from "../../fixtures/a-sequence.ts";

const beginnings = sequenceEntryOf(aSequence());

describe("the way through a sequence", () => {
  it("says where one is, and leads to the next in its order", () => {
    expect(sequenceWay("late-again", beginnings)).toEqual({
      where: "Beginnings, 1 of 2",
      next: { href: "#/sequences/beginnings/fine", label: "Next in the sequence" },
      back: { href: "#/sequences/beginnings", label: "Beginnings" },
    });
  });

  it("leads back to the sequence after the last", () => {
    expect(sequenceWay("fine", beginnings)).toMatchObject({
      where: "Beginnings, 2 of 2",
      next: { href: "#/sequences/beginnings", label: "Back to the sequence" },
    });
  });

  it("is none for a scenario that is not in it", () => {
    expect(sequenceWay("elsewhere", beginnings)).toBeNull();
  });
});

describe("the free way", () => {
  it("leads on through the library, and out to all scenarios", () => {
    const catalogue = ["one", "two"].map((id) => catalogueEntryOf(aPlainScenario({ id })));
    expect(freeWay("one", catalogue, [])).toEqual({
      where: null,
      next: { href: "#/practice/two", label: "Next one" },
      back: { href: "#/", label: "All scenarios" },
    });
    expect(freeWay("one", catalogue.slice(0, 1), []).next).toBeNull();
    expect(freeWay("one", catalogue, [], "conversation").next?.href).toBe("#/conversation/two");
  });
});
