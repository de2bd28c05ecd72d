import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countDrafts, toldBy } from "#storage/profiles/kept-keys.ts";

/** Every key, or its beginning, that stands in the source as one. */
const KEYS = readdirSync("src", { encoding: "utf8", recursive: true })
  .filter((file) => /\.tsx?$/u.test(file))
  .flatMap((file) =>
    [...readFileSync(`src/${file}`, "utf8").matchAll(/["`](mend:[a-z:-]+)(?:\$\{\w+\})?["`]/gu)].flatMap(([, key]) => key ?? []),
  );

describe("the keys of what is kept", () => {
  it("are all known, with what they tell of somebody", () => {
    const told = KEYS.filter((key) => key !== "mend:").map((key) => [key, toldBy(key.endsWith(":") ? `${key}any` : key)] as const);
    expect(Object.fromEntries(told)).toEqual({
      "mend:draft:": "draft",
      "mend:scenario-draft:": "draft",
      "mend:assignment-draft": "draft",
      "mend:hand-over:": "draft",
      "mend:settings": "theirs",
      "mend:session": "theirs",
      "mend:speech-asked": "nothing",
      "mend:offline-said": "nothing",
    });
  });

  it("are no drafts where they only look like one", () => {
    expect(["mend:my-draft:a", "mend:assignment-draft:a", "mend", "else"].map(toldBy)).toEqual([null, null, null, null]);
  });

  it("count as one draft where a name stands beside an answer, and as two where a scenario is called “name”", () => {
    expect(countDrafts(["mend:draft:hand-in:late-again", "mend:draft:hand-in:late-again:name", "mend:settings"])).toBe(1);
    expect(countDrafts(["mend:draft:hand-in:late-again:name"])).toBe(1);
    expect(countDrafts(["mend:draft:name", "mend:draft:hand-in:name"])).toBe(2);
  });
});
