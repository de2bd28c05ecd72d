import * as fc from "fast-check";
import type { Attempt } from "#schema/attempt.ts";
import { FELT_DIFFICULTIES, FELT_INSIDE, LEVELS, OCCASIONS, TRAPS } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const bySkill = <T>(value: fc.Arbitrary<T>) => fc.record({ own: value, reflect: value, ask: value });
const level = fc.constantFrom(...LEVELS);
const scored = fc
  .record({
    levels: bySkill(level),
    confidence: bySkill(fc.double({ min: 0, max: 1, noNaN: true })),
    traps: fc.subarray([...TRAPS]),
  })
  .map(aReport);
const unscorable = fc.constant({ status: "unscorable", reason: "too_short", engine: "0" } as const);

const FROM = Date.UTC(2026, 0, 1);

const attempt: fc.Arbitrary<Attempt> = fc
  .record({
    scenarioId: fc.constantFrom("late-again", "worksheets", "too-young"),
    beatId: fc.constantFrom(null, "the-coat"),
    report: fc.oneof({ weight: 6, arbitrary: scored }, unscorable),
    selfRating: fc.option(bySkill(level)),
    at: fc.integer({ min: FROM, max: FROM + 20 * 86_400_000 }),
    durationMs: fc.nat({ max: 5_000_000 }),
    occasion: fc.constantFrom(...OCCASIONS),
    felt: fc.option(
      fc.record({ difficulty: fc.option(fc.constantFrom(...FELT_DIFFICULTIES)), inside: fc.subarray([...FELT_INSIDE]), at: fc.nat() }),
    ),
  })
  .map((told) => anAttempt(told));

/** Attempts of all kinds within three weeks, at few moments, so that moments come again; in any order, each with its own id. */
export const anyAttempts = fc
  .array(attempt, { maxLength: 60 })
  .map((attempts) => attempts.map((one, index) => ({ ...one, id: `attempt-${index}` })));

/** The same attempts in two orders. */
export const inTwoOrders = anyAttempts.chain((attempts) =>
  fc.tuple(fc.constant(attempts), fc.shuffledSubarray(attempts, { minLength: attempts.length })),
);
