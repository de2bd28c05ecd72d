import type { AnswerToRate, Rating, RatingRound } from "#schema/rating-round.ts";
import { type BySkill, type Skill, SKILLS } from "#schema/vocabulary.ts";
import { compareSkills, compareTraps, ENOUGH_ANSWERS, type JudgedTwice, type SkillAgreement, type TrapAgreement } from "./compare.ts";
import { meanDistanceFrom, spreadOf } from "./distance.ts";
import type { Judgment } from "./judgment.ts";
import { ordinalAlpha } from "./ordinal-alpha.ts";
import { settle } from "./settle.ts";

/** Who judges: a rater by name, what all raters come to, what was settled before, or the engine. */
export type Judge = { readonly rater: string } | "together" | "before" | "engine";

/** Two judges of the same answers, and how they agree. */
export interface Comparison {
  readonly first: Judge;
  readonly second: Judge;
  readonly answers: number;
  readonly skills: BySkill<SkillAgreement>;
  readonly traps: readonly TrapAgreement[];
}

/** An answer that was rated, with all that was said about it. */
export interface RatedByAll {
  readonly answer: AnswerToRate;
  readonly ratings: readonly Rating[];
  readonly engine: Judgment | null;
}

export interface RoundAgreement {
  /** By the time of their first rating. */
  readonly raters: readonly { readonly name: string; readonly rated: number }[];
  readonly amongRaters: readonly Comparison[];
  /** Krippendorff’s ordinal alpha over all raters; null for two or fewer, and where it cannot be told. */
  readonly alpha: BySkill<number | null> | null;
  readonly withEngine: readonly Comparison[];
  /** In a round with settled answers: each rater against what was settled before. */
  readonly withBefore: readonly Comparison[];
  /** The answers on which raters part, most first; those on which they agree are left out. */
  readonly splitRaters: readonly RatedByAll[];
  /** The same for the raters and the engine. */
  readonly splitFromEngine: readonly RatedByAll[];
}

/** Who has rated how many answers of the round, by the time of their first rating. */
export function ratersOf({ ratings }: Pick<RatingRound, "ratings">): { name: string; rated: number }[] {
  const rated = new Map<string, number>();
  for (const { rater } of ratings.toSorted((a, b) => a.at - b.at)) rated.set(rater, (rated.get(rater) ?? 0) + 1);
  return [...rated].map(([name, count]) => ({ name, rated: count }));
}

/** All rated answers of a round, in its order. `readings` has the engine’s judgments by answer; one that is missing there was not read. */
export function ratedAnswersOf(round: RatingRound, readings: ReadonlyMap<string, Judgment>): RatedByAll[] {
  const byAnswer = new Map<string, Rating[]>();
  for (const rating of round.ratings) byAnswer.set(rating.answerId, [...(byAnswer.get(rating.answerId) ?? []), rating]);
  return round.answers.flatMap((answer) => {
    const ratings = byAnswer.get(answer.id) ?? [];
    return ratings.length === 0 ? [] : [{ answer, ratings, engine: readings.get(answer.id) ?? null }];
  });
}

/** How the raters of a round agree with each other, with the engine, and with what was settled before. */
export function agreementOf(round: RatingRound, readings: ReadonlyMap<string, Judgment>): RoundAgreement {
  const raters = ratersOf(round);
  const rated = ratedAnswersOf(round, readings);
  const compare = (first: Judge, second: Judge): Comparison[] => {
    const judged: JudgedTwice = rated.flatMap((one) => {
      const [a, b] = [judgmentBy(first, one), judgmentBy(second, one)];
      return a === null || b === null ? [] : [[a, b] as const];
    });
    if (judged.length === 0) return [];
    return [{ first, second, answers: judged.length, skills: compareSkills(judged), traps: compareTraps(judged) }];
  };
  const each: readonly Judge[] = raters.map(({ name }) => ({ rater: name }));
  const all: readonly Judge[] = raters.length > 1 ? [...each, "together"] : each;
  return {
    raters,
    amongRaters: each.flatMap((first, at) => each.slice(at + 1).flatMap((second) => compare(first, second))),
    alpha: raters.length > 2 ? alphaOf(rated) : null,
    withEngine: all.flatMap((judge) => compare(judge, "engine")),
    withBefore: all.flatMap((judge) => compare(judge, "before")),
    splitRaters: mostFirst(rated, ({ ratings }) => spreadOf(ratings)),
    splitFromEngine: mostFirst(rated, ({ ratings, engine }) => (engine === null ? 0 : meanDistanceFrom(engine, ratings))),
  };
}

function judgmentBy(judge: Judge, { answer, ratings, engine }: RatedByAll): Judgment | null {
  if (judge === "engine") return engine;
  if (judge === "before") return answer.settled;
  if (judge === "together") return settle(ratings);
  return ratings.find(({ rater }) => rater === judge.rater) ?? null;
}

function alphaOf(rated: readonly RatedByAll[]): BySkill<number | null> {
  const shared = rated.filter(({ ratings }) => ratings.length > 1);
  const alpha = (skill: Skill) =>
    shared.length < ENOUGH_ANSWERS ? null : ordinalAlpha(shared.map(({ ratings }) => ratings.map(({ levels }) => levels[skill])));
  const [own = null, reflect = null, ask = null] = SKILLS.map(alpha);
  return { own, reflect, ask };
}

function mostFirst(rated: readonly RatedByAll[], distance: (one: RatedByAll) => number): RatedByAll[] {
  return rated
    .map((one) => ({ one, apart: distance(one) }))
    .filter(({ apart }) => apart > 0)
    .sort((a, b) => b.apart - a.apart)
    .map(({ one }) => one);
}
