import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementInWords, compareMarks, MARKS_ASKED, type Marks } from "#features/drills/spot-marks.ts";
import { LEVELS, TRAPS } from "#schema/vocabulary.ts";

const level = fc.constantFrom(...LEVELS);
const someMarks: fc.Arbitrary<Marks> = fc.record({
  levels: fc.record({ own: level, reflect: level, ask: level }),
  traps: fc.uniqueArray(fc.constantFrom(...TRAPS), { maxLength: 4 }),
});
const marks = (own: 0 | 1 | 2, reflect: 0 | 1 | 2, ask: 0 | 1 | 2, traps: Marks["traps"] = []): Marks => ({
  levels: { own, reflect, ask },
  traps,
});
const said = (trainee: Marks, raters: Marks) => agreementInWords(compareMarks(trainee, raters), raters);

describe("marks beside the raters’", () => {
  it("are all met by the same marks, with the traps in any order", () => {
    fc.assert(
      fc.property(someMarks, (given) => {
        const same = { ...given, traps: given.traps.toReversed() };
        expect(compareMarks(same, given).met).toBe(MARKS_ASKED);
        expect(said(same, given)).toBe("You and the raters agree on all of it.");
      }),
    );
  });

  it("part every skill and every trap into agreed and not", () => {
    fc.assert(
      fc.property(someMarks, someMarks, (trainee, raters) => {
        const { agreed, differ, missed, extra, met } = compareMarks(trainee, raters);
        expect([...agreed, ...differ].toSorted()).toEqual(["ask", "own", "reflect"]);
        expect(missed.length + raters.traps.filter((trap) => trainee.traps.includes(trap)).length).toBe(raters.traps.length);
        expect(extra.length).toBe(trainee.traps.length - (raters.traps.length - missed.length));
        expect(met).toBe(agreed.length + (missed.length + extra.length === 0 ? 1 : 0));
      }),
    );
  });

  it.each([
    [marks(2, 1, 0), marks(1, 1, 0), "You and the raters agree on reflect, ask, and what gets in the way. They see own as partly."],
    [
      marks(2, 2, 0),
      marks(1, 1, 1, ["hostile"]),
      "You and the raters see this one differently. They see own, reflect, and ask as partly. They see one more thing in the way.",
    ],
    [
      marks(2, 2, 0),
      marks(0, 1, 0),
      "You and the raters agree on ask and what gets in the way. They see own as missing, reflect as partly.",
    ],
    [marks(0, 0, 0, ["fixing"]), marks(0, 0, 0), "You and the raters agree on own, reflect, and ask. They see one thing fewer in the way."],
    [
      marks(0, 0, 0, ["fixing"]),
      marks(0, 0, 0, ["blaming"]),
      "You and the raters agree on own, reflect, and ask. They see something else in the way.",
    ],
  ])("are told in words: %o beside %o", (trainee, raters, words) => {
    expect(said(trainee, raters)).toBe(words);
  });
});
