import { describe, expect, it } from "vitest";
import { missingParts } from "#content/author-check/complete.ts";
import { remarkInWords } from "#features/editor/author/remark-in-words.ts";
import { aPlainScenario } from "../../fixtures/a-scenario.ts";

describe("a remark of the author’s check", () => {
  const remarks = missingParts(aPlainScenario()).map(remarkInWords);

  it("calls nothing by its name in the file", () => {
    expect(remarks.length).toBeGreaterThan(8);
    for (const remark of remarks) expect(remark).not.toMatch(/_|\bbeats?\b|pitfall|outcome|\btraps?\b|wordings/);
  });

  it("says for which kinds of answer the client has no words yet", () => {
    expect(remarks.join("\n")).toContain(
      "Better: words for every kind of answer; here: none yet after a full repair, after a partial repair,",
    );
    expect(remarks).toContain("Better: 2 moments or more; here: 0.");
  });

  it("leaves the author’s own words as they are", () => {
    expect(remarkInWords({ expected: "no brand", found: "“hurt beat”" })).toBe("Better: no brand; here: “hurt beat”.");
  });
});
