import { describe, expect, it } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { chooseSurprise } from "#features/library/surprise.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const entries = ["one", "two", "three"].map((id) => catalogueEntryOf(aScenario({ id })));
const tried = (...ids: string[]) => new Map(ids.map((id) => [id, { times: 1, lastLevels: null }]));
const nearlyOne = () => 0.999;

describe("a surprise", () => {
  it("prefers what was never tried", () => {
    expect(chooseSurprise(entries, tried("one", "three"), nearlyOne)?.id).toBe("two");
  });

  it("is any of them once all were tried", () => {
    expect(chooseSurprise(entries, tried("one", "two", "three"), () => 0)?.id).toBe("one");
    expect(chooseSurprise(entries, tried("one", "two", "three"), nearlyOne)?.id).toBe("three");
  });

  it("is nothing where there is nothing", () => {
    expect(chooseSurprise([], tried(), () => 0)).toBeNull();
  });
});
