import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dueReturns } from "#learning/returns/due.ts";
import type { Attempt } from "#schema/attempt.ts";
import { LEVELS, OCCASIONS, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { nov } from "./answers.ts";

const level = fc.constantFrom(...LEVELS);
const confidence = fc.constantFrom(0.3, 0.9, 0.9, 0.9);
const bySkill = <T>(value: fc.Arbitrary<T>) => fc.record({ own: value, reflect: value, ask: value });
const appeal = fc.oneof(
  fc.record({ about: fc.constantFrom(...SKILLS), level, reason: fc.constant(""), at: fc.nat(9) }),
  fc.record({ about: fc.constantFrom(...TRAPS), level: fc.constant(null), reason: fc.constant(""), at: fc.nat(9) }),
);
const attempt = fc
  .record({
    id: fc.uuid(),
    scenarioId: fc.nat(24).map((index) => `scenario-${index}`),
    beatId: fc.constantFrom(null, null, null, "a-beat"),
    occasion: fc.constantFrom(...OCCASIONS),
    /** Long breaks are likely. */
    day: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 30, 31, 32, 60, 61),
    minute: fc.nat(24 * 60 - 1),
    levels: bySkill(level),
    confidence: bySkill(confidence),
    traps: fc.subarray([...TRAPS], { maxLength: 2 }),
    appeals: fc.array(appeal, { maxLength: 2 }),
  })
  .map(({ day, minute, levels, confidence, traps, ...rest }): Attempt => {
    return anAttempt({ ...rest, at: nov(day, 0, minute), report: aReport({ levels, confidence, traps }) });
  });
const record = fc.uniqueArray(attempt, { minLength: 1, maxLength: 90, selector: ({ id }) => id });
const cap = fc.constantFrom(2, 5, 10);
const UNCAPPED = 1000;
const due = (attempts: readonly Attempt[], now: number, most: number) => dueReturns(attempts, now, most, () => true);
const cardsBack = (attempts: readonly Attempt[], now: number) =>
  due(attempts, now, UNCAPPED).today.flatMap(({ scenarioId, skills }) => skills.map((skill) => `${scenarioId}/${skill}`));

it("hangs on what was answered when, and not on the order of the list", () => {
  fc.assert(
    fc.property(
      record.chain((attempts) =>
        fc.tuple(fc.constant(attempts), fc.shuffledSubarray(attempts, { minLength: attempts.length, maxLength: attempts.length })),
      ),
      fc.integer({ min: 1, max: 90 }),
      cap,
      ([attempts, shuffled], day, most) => {
        expect(due(shuffled, nov(day), most)).toEqual(due(attempts, nov(day), most));
      },
    ),
  );
});

it("never brings back more scenarios on a day than the cap, counting those that came back already", () => {
  fc.assert(
    fc.property(record, fc.integer({ min: 1, max: 90 }), cap, (attempts, day, most) => {
      const today = attempts.filter(({ at }) => at >= nov(day, 0) && at < nov(day + 1, 0));
      const back = new Set(today.filter(({ occasion }) => occasion === "return").map(({ scenarioId }) => scenarioId));
      const { today: list, waiting } = due(attempts, nov(day), most);
      expect(list.length + Math.min(back.size, most)).toBeLessThanOrEqual(most);
      expect(list.length + waiting).toBe(due(attempts, nov(day), UNCAPPED).today.length);
    }),
  );
});

it("changes nothing because of a day’s later answers to the same opening", () => {
  const later = fc.array(fc.record({ of: fc.nat(), levels: bySkill(level), minutes: fc.integer({ min: 1, max: 60 }) }), { maxLength: 20 });
  fc.assert(
    fc.property(record, later, (attempts, tries) => {
      const more = tries.flatMap(({ of, levels, minutes }, index) => {
        const first = attempts[of % attempts.length];
        if (first === undefined || first.beatId !== null) return [];
        const at = first.at + minutes * 60_000;
        if (new Date(at).getDate() !== new Date(first.at).getDate()) return [];
        return [{ ...first, id: `later-${index}`, at, report: aReport({ levels, confidence: { own: 1, reflect: 1, ask: 1 } }) }];
      });
      expect(due([...attempts, ...more], nov(65), UNCAPPED)).toEqual(due(attempts, nov(65), UNCAPPED));
    }),
  );
});

it("keeps a pile trimmed: nothing that rests after a break is back on the days after, without a new answer", () => {
  fc.assert(
    fc.property(record, fc.integer({ min: 1, max: 40 }), (attempts, later) => {
      const lastDay = Math.max(...attempts.map(({ at }) => at));
      const on = (days: number) => new Date(new Date(lastDay).setDate(new Date(lastDay).getDate() + days)).setHours(12);
      const before = new Set(cardsBack(attempts, on(14)));
      const firstDayBack = new Set(cardsBack(attempts, on(15)));
      const rests = [...before].filter((card) => !firstDayBack.has(card));
      const after = cardsBack(attempts, on(15 + later));
      expect(rests.filter((card) => after.includes(card))).toEqual([]);
      expect(due(attempts, on(15), UNCAPPED).today.length).toBeLessThanOrEqual(10);
    }),
  );
});

it("gives each return a reason for every skill, in plain words", () => {
  fc.assert(
    fc.property(record, (attempts) => {
      for (const { skills, why } of due(attempts, nov(62), UNCAPPED).today) {
        expect(why.map(({ skill }) => skill)).toEqual(skills);
        for (const { words } of why) expect(words).toMatch(/^[A-Z][^{}]+ (?:on \S|yesterday)[^{}]*[.?]$/u);
      }
    }),
  );
});
