import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeId } from "#content/free-id.ts";
import { IdSchema } from "#schema/scenario.ts";

describe("an id for a title", () => {
  it("is the title in lower case with hyphens, without accents and signs", () => {
    expect(freeId("Late again!", new Set())).toBe("late-again");
    expect(freeId("  You’re café-late, Zoë  ", new Set())).toBe("youre-cafe-late-zoe");
    expect(freeId("沉默", new Set())).toBe("scenario");
  });

  it("counts on where it is taken", () => {
    expect(freeId("Late again", new Set(["late-again"]))).toBe("late-again-2");
    expect(freeId("Late again", new Set(["late-again", "late-again-2"]))).toBe("late-again-3");
  });

  it("is always one that a scenario may have, and never a taken one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat({ max: 12 }), (title, times) => {
        const taken = new Set<string>();
        for (let at = 0; at <= times; at += 1) {
          const id = freeId(title, taken);
          expect(taken.has(id)).toBe(false);
          expect(IdSchema.safeParse(id).success).toBe(true);
          taken.add(id);
        }
      }),
    );
  });
});
