import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "#schema/canonical.ts";

/** The same value with the fields of every object written in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, turned(inner)]),
  );
}

describe("a canonical text", () => {
  it("is the same in whatever order fields were written, and holds all that there was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("is another where entries of a list changed places, or a word is another", () => {
    expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
    expect(canonical({ a: "x", b: "y" })).not.toBe(canonical({ a: "y", b: "x" }));
  });
});
