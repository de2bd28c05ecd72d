import type { DrillAnswer } from "#content/drills/drill-answer.ts";
import { FIXABLE_TRAPS } from "#content/drills/fixable-trap.ts";
import { shuffled } from "#content/drills/rank.ts";
import { DOSES, type Dose, type Drill } from "#schema/vocabulary.ts";
import type { DrillItem } from "./drill-item.ts";
import { type Pooled, poolOf, writeSlot } from "./pool.ts";

export interface RunPlan {
  readonly drill: Drill;
  /** What the lot is drawn by: the run’s id. */
  readonly seed: string;
  readonly length: number;
  /** The ids of items met in earlier runs. */
  readonly met: ReadonlySet<string>;
  /** The ids of the items that this run was given already, in their order. */
  readonly answered: readonly string[];
}

/**
 * The items of a run, in order: a bit of every kind, never one twice, and never one met before while others are left; fewer than the
 * length where there are no more. What was answered stays where it was, whatever was met since; null where an answered item no longer
 * ships. The same plan gives the same items.
 */
export function planRun(plan: RunPlan, answers: readonly DrillAnswer[]): (DrillItem | null)[] {
  const pool = shuffled(poolOf(plan.drill, answers), plan.seed, ({ item }) => item.id);
  const given = plan.answered.map((id) => pool.find(({ item }) => item.id === id)?.item ?? null);
  const writing = plan.drill === "third_way" ? writingPlace(plan, pool, given) : null;
  const items: (DrillItem | null)[] = given.slice(0, plan.length);
  for (const slot of slotsOf(plan).slice(items.length, plan.length)) items.push(...nextItem(slot, items));
  return items;

  /** The best that is left for a slot, if any: not met, of its kind, elsewhere than what came before, and then by lot. */
  function nextItem(slot: string, before: readonly (DrillItem | null)[]): DrillItem[] {
    const isWriting = slot.startsWith(writeSlot(""));
    const left = pool.filter(
      ({ item }) =>
        (item.kind === "dose") === isWriting &&
        (writing === null || (item.scenarioId === writing) === isWriting) &&
        before.every((other) => other?.id !== item.id),
    );
    const scenarios = new Set(before.map((item) => item?.scenarioId));
    const cost = (one: Pooled) =>
      (isWriting ? 0 : Number(plan.met.has(one.item.id)) * 4) +
      Number(one.slot !== slot) * 2 +
      Number(!isWriting && scenarios.has(one.item.scenarioId));
    return left
      .toSorted((a, b) => cost(a) - cost(b))
      .slice(0, 1)
      .map(({ item }) => item);
  }
}

/** The one scenario for which each dose is written: by lot, one that was not written for yet and where nothing was placed. */
function writingPlace({ met }: RunPlan, pool: readonly Pooled[], given: readonly (DrillItem | null)[]): string | null {
  const begun = given.find((item) => item?.kind === "dose");
  if (begun) return begun.scenarioId;
  const placed = new Set(given.map((item) => item?.scenarioId));
  const items = pool.flatMap(({ item }) => (item.kind === "dose" && !placed.has(item.scenarioId) ? [item] : []));
  const writtenFor = new Set(items.filter(({ id }) => met.has(id)).map(({ scenarioId }) => scenarioId));
  return (items.find(({ scenarioId }) => !writtenFor.has(scenarioId)) ?? items[0])?.scenarioId ?? null;
}

/** A run of five leaves out the two that are easiest to tell. */
const WRITTEN_OF_FEW: readonly Dose[] = ["vague", "some"];
/** From so many items on, each dose is written. */
const MANY = 8;

/** What a run is made of, a slot an item. */
function slotsOf({ drill, length, seed }: RunPlan): string[] {
  switch (drill) {
    case "spot_it":
      return mixed(["trap", "mixed", "trap", "whole", "mixed"], length, seed);
    case "third_way": {
      const written = length < MANY ? WRITTEN_OF_FEW : DOSES;
      return [...mixed(DOSES, length - written.length, seed), ...written.map(writeSlot)];
    }
    case "fix_the_trap":
      return mixed(["defending", ...FIXABLE_TRAPS], length, seed);
    case "name_underneath":
      return Array<string>(length).fill("name");
    case "open_it":
      return mixed(["closed", "closed", "leading", "stacked"], length, seed);
  }
}

/** The kinds again and again until there are so many, shuffled within each round. */
function mixed(kinds: readonly string[], count: number, seed: string): string[] {
  const rounds = Array.from({ length: Math.ceil(count / kinds.length) }, (_, round) => {
    const numbered = kinds.map((kind, at) => ({ kind, id: `${round} ${at}` }));
    return shuffled(numbered, seed, ({ id }) => id).map(({ kind }) => kind);
  });
  return rounds.flat().slice(0, count);
}
