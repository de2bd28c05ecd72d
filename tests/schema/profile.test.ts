import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calledName, MOST_PROFILES, nameKey, parseProfiles, tidyName } from "#schema/profile.ts";

const FIRST = { id: "first", name: null, at: 0 };
const ben = { id: "pabc123abc123", name: "Ben", at: 5 };

describe("the list of people", () => {
  it("is as it was kept", () => {
    expect(parseProfiles({ profiles: [FIRST, ben], lastId: ben.id })).toEqual({ profiles: [FIRST, ben], lastId: ben.id });
  });

  it("begins with one person who needs no name", () => {
    expect(parseProfiles(null)).toEqual({ profiles: [FIRST], lastId: "first" });
  });

  it("leaves out only the entries that make no sense", () => {
    const broken = [
      null,
      4,
      {},
      { ...ben, id: "../mend" },
      { ...ben, id: "__proto__" },
      { ...ben, name: "" },
      { ...ben, at: -1 },
      { ...ben, name: "n".repeat(41) },
    ];
    expect(parseProfiles({ profiles: [...broken, ben, { ...ben, name: "Twice" }], lastId: "nobody" })).toEqual({
      profiles: [ben],
      lastId: ben.id,
    });
  });

  it("holds nobody beyond the most", () => {
    const many = Array.from({ length: MOST_PROFILES + 5 }, (_, at) => ({ ...ben, id: `p${String(at).padStart(12, "0")}` }));
    expect(parseProfiles({ profiles: many, lastId: null }).profiles).toEqual(many.slice(0, MOST_PROFILES));
  });

  it("has at least one person, whatever was kept", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (whole, entries) => {
        for (const value of [whole, { profiles: entries, lastId: whole }]) {
          const { profiles, lastId } = parseProfiles(value);
          expect(profiles.length).toBeGreaterThan(0);
          expect(profiles.map(({ id }) => id)).toContain(lastId);
        }
      }),
    );
  });
});

describe("a name", () => {
  it("is kept on one line, without what cannot be seen or turns the reading direction", () => {
    expect(tidyName("  Ana \n\t Lucía  ")).toBe("Ana Lucía");
    expect(tidyName("A\u202Ena\u0000\u200B\uD800")).toBe("Ana");
    expect(tidyName("مي‌نا 👩‍⚕️")).toBe("مي‌نا 👩‍⚕️");
  });

  it("is the same in whatever case, width, or spacing it is typed", () => {
    for (const alike of ["ana", " ANA ", "Ａｎａ", "A\u200Bna", "An\u200Da"]) expect(nameKey(alike)).toBe(nameKey("Ana"));
    expect(nameKey("Anna")).not.toBe(nameKey("Ana"));
  });

  it("stays as it is once it is tidy", () => {
    const odd = fc.constantFrom(" ", "\n", "\u200B", "\u200D", "\u202E", "\uD800", "\uDC00", "e", "\u0301", "a");
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: "grapheme" }))), (parts) => {
        const tidy = tidyName(parts.join(""));
        expect(tidyName(tidy)).toBe(tidy);
      }),
    );
  });

  it("is made up where there is none", () => {
    expect([calledName(FIRST), calledName({ ...ben, name: null }), calledName(ben)]).toEqual([
      "First person",
      "Person pabc123abc123",
      "Ben",
    ]);
  });
});
