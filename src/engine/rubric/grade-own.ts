import type { OwnReason } from "#schema/report.ts";
import type { Dose } from "#schema/vocabulary.ts";
import type { Placed, Reading } from "../read-answer.ts";
import type { TrapPlaces } from "../traps/find-traps.ts";
import type { Finding } from "./verdict.ts";

const HEDGE =
  /(?<!as )\b(?:if (?:i|that|it|this|my)|maybe (?:i|that|it|this)|perhaps (?:i|that|it|this)|i (?:may|might|could) have|possibly|a bit|a little off|i guess i)\b/u;

/** Rubric, OWN: one specific thing granted and left to stand is 2; vague, hedged, undone or overdone is 1. */
export function gradeOwn(reading: Reading, traps: TrapPlaces): Finding<OwnReason> {
  const { grants, ownActs, concessions, validations, scene } = reading;
  const firm = grants.filter((grant) => !isHedged(grant, reading) || scene.rupture === "withdrawal");
  const hedged = grants.filter((grant) => !firm.includes(grant));
  if (traps.has("over_owning")) {
    const places = [...(traps.get("over_owning") ?? [])];
    return { level: 1, reason: "over_owned", places };
  }
  if (firm.length > 0) {
    const undone = [...(traps.get("but_reversal") ?? []), ...(traps.get("defending") ?? [])];
    if (undone.length > 0) return { level: 1, reason: "undone", places: firm };
    return { level: 2, reason: "specific", places: firm };
  }
  if (ownActs.length > 0 && !traps.has("defending") && !traps.has("blaming")) return { level: 2, reason: "specific", places: ownActs };
  if (hedged.length > 0) return { level: 1, reason: "hedged", places: hedged };
  if (concessions.length > 0) return { level: 1, reason: "vague", places: concessions };
  if (validations.length > 0) return { level: 1, reason: "validated", places: validations };
  if (traps.has("non_apology")) return { level: 0, reason: "non_apology", places: [] };
  if (traps.has("defending") || traps.has("blaming")) return { level: 0, reason: "denied", places: [] };
  return { level: 0, reason: "absent", places: [] };
}

/** How much was taken on, from the verdict. */
export function doseOf({ level, reason }: Finding<OwnReason>): Dose {
  if (reason === "over_owned") return "too_much";
  return level === 2 ? "some" : level === 1 ? "vague" : "none";
}

function isHedged(grant: Placed, { sentences }: Reading): boolean {
  const sentence = sentences[grant.sentence];
  return sentence ? HEDGE.test(sentence.reading.slice(Math.max(0, grant.from - 12), grant.to)) : false;
}
