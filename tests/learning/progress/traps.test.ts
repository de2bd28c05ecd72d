import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isScored, oldestFirst } from "#learning/first-tries.ts";
import { trapChanges } from "#learning/progress/traps.ts";
import { TRAPS, type TrapId } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { anyAttempts } from "./any-attempts.ts";

const answersWith = (traps: readonly TrapId[][]) =>
  traps.map((found, at) => anAttempt({ id: `${at}`, at, report: aReport({ traps: found }) })).filter(isScored);
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function aLot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("traps", () => {
  it("fade where the later half falls into them clearly less, the most frequent first", () => {
    const tries = answersWith([
      ...times<TrapId[]>(18, ["defending", "fixing"]),
      ...times<TrapId[]>(2, []),
      ...times<TrapId[]>(20, ["fixing"]),
    ]);
    const { found, notFound, aSide } = trapChanges(tries);
    expect(aSide).toBe(20);
    expect(found).toEqual([
      { trap: "fixing", earlier: { hits: 18, of: 20 }, later: { hits: 20, of: 20 }, trend: "too_little" },
      { trap: "defending", earlier: { hits: 18, of: 20 }, later: { hits: 0, of: 20 }, trend: "less" },
    ]);
    expect(notFound).toEqual(TRAPS.filter((trap) => trap !== "defending" && trap !== "fixing"));
  });

  it.each([
    [0.1, 60],
    [0.3, 60],
    [0.5, 60],
    [0.3, 16],
    [0.5, 16],
  ])("are called fading in 5 of 100 histories at most where nothing changed: each in %d of the answers, %d first tries", (share, count) => {
    const chance = aLot(7);
    const histories = Array.from({ length: 300 }, () =>
      trapChanges(answersWith(Array.from({ length: count }, () => TRAPS.filter(() => chance() < share)))),
    );
    const fading = histories.filter(({ found }) => found.some(({ trend }) => trend === "less"));
    expect(fading.length / histories.length).toBeLessThanOrEqual(0.05);
  });

  it("of long ago are forgotten: only the latest sixty first tries count", () => {
    const { found, aSide } = trapChanges(answersWith([...times<TrapId[]>(40, ["hostile"]), ...times<TrapId[]>(60, [])]));
    expect([found, aSide]).toEqual([[], 30]);
  });

  it("are each told once, as found or not, with no more hits than answers", () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const { found, notFound, aSide } = trapChanges(oldestFirst(attempts).filter(isScored));
        expect([...found.map(({ trap }) => trap), ...notFound].sort()).toEqual([...TRAPS].sort());
        for (const { earlier, later } of found) {
          expect([earlier.of, later.of]).toEqual([aSide, aSide]);
          expect(Math.max(earlier.hits, later.hits)).toBeLessThanOrEqual(aSide);
        }
      }),
    );
  });
});
