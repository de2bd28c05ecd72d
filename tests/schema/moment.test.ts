import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { AssignmentResultSchema } from "#schema/assignment-result.ts";
import { AssignmentSchema, TakenAssignmentSchema } from "#schema/assignment.ts";
import { AttemptSchema } from "#schema/attempt.ts";
import { DraftSchema } from "#schema/draft.ts";
import { DrillRunSchema } from "#schema/drill-run.ts";
import { LAST_MOMENT } from "#schema/moment.ts";
import { RatingRoundSchema } from "#schema/rating-round.ts";
import { DEFAULT_SETTINGS, SettingsSchema } from "#schema/settings.ts";
import { aDrillRun } from "../fixtures/a-drill-run.ts";
import { aRating, aRatingRound } from "../fixtures/a-rating-round.ts";
import { anAssignmentResult, aResultAttempt } from "../fixtures/an-assignment-result.ts";
import { anAssignment, aTakenAssignment } from "../fixtures/an-assignment.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

const appeal = { about: "own", level: 2, reason: "" } as const;
const felt = { difficulty: null, inside: [] };
const MOMENTS: readonly (readonly [string, z.ZodMiniType, (at: number) => unknown])[] = [
  ["an attempt", AttemptSchema, (at) => anAttempt({ at })],
  ["an appeal", AttemptSchema, (at) => anAttempt({ appeals: [{ ...appeal, at }] })],
  ["a reaction check", AttemptSchema, (at) => anAttempt({ felt: { ...felt, at } })],
  ["a run of a drill", DrillRunSchema, (at) => aDrillRun({ at })],
  ["an assignment", AssignmentSchema, (at) => anAssignment({ at })],
  ["its being taken on", TakenAssignmentSchema, (at) => aTakenAssignment({ at })],
  ["its being handed in", TakenAssignmentSchema, (at) => aTakenAssignment({ handedInAt: at })],
  ["a result", AssignmentResultSchema, (at) => anAssignmentResult({ at })],
  ["an answer in a result", AssignmentResultSchema, (at) => anAssignmentResult({ attempts: [aResultAttempt({ at })] })],
  ["a rating round", RatingRoundSchema, (at) => aRatingRound({ at })],
  ["a rating", RatingRoundSchema, (at) => aRatingRound({ ratings: [aRating({ at })] })],
  ["a draft", DraftSchema, (startedAt) => ({ text: "", startedAt })],
  ["the edge", SettingsSchema, (at) => ({ ...DEFAULT_SETTINGS, edge: { rung: 1, at } })],
];

describe("a moment", () => {
  it.each(MOMENTS)("of %s is one that can be written out as a date, or is refused", (_, schema, withMoment) => {
    expect([0, LAST_MOMENT].map((at) => schema.safeParse(withMoment(at)).success)).toEqual([true, true]);
    for (const at of [-1, 0.5, LAST_MOMENT + 1, 8.64e15 + 1, 1e308, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(schema.safeParse(withMoment(at)).success).toBe(false);
    }
  });

  it("at its last still has a date a year on", () => {
    expect(new Date(LAST_MOMENT).toISOString()).toBe("9999-12-31T23:59:59.999Z");
    expect(new Date(LAST_MOMENT + 366 * 86_400_000).getFullYear()).toBe(10_000);
  });
});
