import { describe, expect, it } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { catalogue, sequenceCatalogue } from "#content/catalogue.ts";
import { loadShippedScenario } from "#content/load-scenario.ts";
import { loadSequence } from "#content/sequences/load-sequence.ts";
import { sequenceEntryOf } from "#content/sequences/sequence-entry.ts";
import { aPlainScenario, aScenario } from "../fixtures/a-scenario.ts";

describe("the catalogue", () => {
  it("goes from gentle to hard", () => {
    const difficulties = catalogue.map(({ difficulty }) => difficulty);
    expect(difficulties).toEqual(difficulties.toSorted((a, b) => a - b));
    expect(new Set(difficulties)).toEqual(new Set([1, 2, 3]));
  });

  it("holds nothing that gives an answer away", () => {
    expect(Object.keys(catalogueEntryOf(aScenario())).toSorted()).toEqual(
      "age alliance client contentNote deliveries difficulty id rupture setting settingKind statement tags title".split(" "),
    );
  });

  it("says null for what a plain scenario leaves out", () => {
    expect(catalogueEntryOf(aPlainScenario())).toMatchObject({ settingKind: null, age: null, contentNote: null, tags: [], deliveries: [] });
  });
});

describe("loadShippedScenario", () => {
  it("loads the whole of every scenario in the catalogue", async () => {
    for (const entry of catalogue) {
      const scenario = await loadShippedScenario(entry.id);
      expect(scenario && catalogueEntryOf(scenario)).toEqual(entry);
      expect(scenario?.ownable.length).toBeGreaterThan(0);
    }
  });

  it("returns null for an id that is not shipped", async () => {
    expect(await loadShippedScenario("no-such-scenario")).toBeNull();
    expect(await loadShippedScenario("../package")).toBeNull();
  });
});

describe("loadSequence", () => {
  it("loads the whole of every sequence in the catalogue", async () => {
    for (const entry of sequenceCatalogue) {
      const sequence = await loadSequence(entry.id);
      expect(sequence && sequenceEntryOf(sequence)).toEqual(entry);
    }
  });

  it("returns null for an id that is not shipped", async () => {
    expect(await loadSequence("no-such-sequence")).toBeNull();
  });
});
