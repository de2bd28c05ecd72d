import type { OwnReason } from "#schema/report.ts";
import type { Opinion } from "../model/model.ts";
import type { Placed, Reading } from "../read-answer.ts";
import { stemsOf } from "../text/stems.ts";
import type { TrapPlaces } from "../traps/find-traps.ts";
import type { Verdict } from "./verdict.ts";

/** How sure a cap is that the model would not have set: it rests on wording that leaves little room. */
const CAPPED = 0.8;
/** A concession with less beside it than this many words of content says nothing of what. */
const FEWEST_STEMS = 3;

/**
 * What the rubric says of owning whatever the words around it: over-owning is 1; nothing is owned where the very thing is denied; and a
 * bare “sorry” or “you’re right” is 1 at most.
 */
export function capOwning(own: Verdict<OwnReason>, { chances }: Opinion, reading: Reading, traps: TrapPlaces): Verdict<OwnReason> {
  const { grants, ownActs, concessions, denials } = reading;
  const overOwned = traps.get("over_owning");
  if (overOwned) return { level: 1, reason: "over_owned", confidence: Math.round(chances[1] * 100) / 100, places: overOwned };
  const isGranted = grants.length + ownActs.length > 0;
  if (own.level > 0 && denials.length > 0 && !isGranted) return { level: 0, reason: "denied", confidence: CAPPED, places: [] };
  if (own.level === 2 && !isGranted && concessions.length > 0 && contentBeside(concessions, reading) < FEWEST_STEMS)
    return { level: 1, reason: "vague", confidence: CAPPED, places: concessions };
  return own.reason === "over_owned" ? { ...own, reason: own.level === 0 ? "absent" : "vague" } : own;
}

/** How many words of content stand in the sentences beside the concessions. */
function contentBeside(concessions: readonly Placed[], { sentences }: Reading): number {
  const beside = sentences.map(({ reading }, index) =>
    concessions
      .filter(({ sentence }) => sentence === index)
      .toSorted((a, b) => b.from - a.from)
      .reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, reading),
  );
  return stemsOf(beside.join(" ")).size;
}
