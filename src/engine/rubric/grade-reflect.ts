import type { ReflectReason } from "#schema/report.ts";
import type { Reading } from "../read-answer.ts";
import type { TrapPlaces } from "../traps/find-traps.ts";
import type { Verdict } from "./verdict.ts";

/** Rubric, REFLECT: a fitting feeling or meaning with its object is 2; surface, thin, argued with or beside the point is 1. */
export function gradeReflect(reading: Reading, traps: TrapPlaces): Verdict<ReflectReason> {
  const { reflections, claims } = reading;
  const spoiled = traps.has("blaming") || traps.has("reassuring") || traps.has("claimed_understanding");
  const underneath = reflections.filter(({ kind }) => kind === "underneath").toSorted((a, b) => b.strength - a.strength);
  const best = underneath[0];
  if (best) {
    if (spoiled) return { level: 1, reason: "argued", confidence: 0.55, places: underneath };
    return { level: 2, reason: "underneath", confidence: 0.5 + best.strength * 0.4, places: underneath };
  }
  const meaning = reflections.filter(({ kind }) => kind === "meaning");
  if (meaning.length > 0 && !spoiled) return { level: 2, reason: "underneath", confidence: 0.55, places: meaning };
  const unlisted = reflections.filter(({ kind }) => kind === "unlisted");
  const strongest = unlisted.toSorted((a, b) => b.strength - a.strength)[0];
  if (strongest && !spoiled)
    return strongest.strength >= 0.4
      ? { level: 1, reason: "misses", confidence: 0.5, places: unlisted }
      : { level: 1, reason: "misses", confidence: 0.4, places: unlisted };
  const thin = reflections.filter(({ kind }) => kind === "thin");
  if (thin.length > 0) return { level: 1, reason: "thin", confidence: 0.7, places: thin };
  const surface = reflections.filter(({ kind }) => kind === "surface" || kind === "behavior");
  if (surface.length > 0) return { level: 1, reason: "surface", confidence: 0.7, places: surface };
  if (claims.length > 0) return { level: 0, reason: "claimed", confidence: 0.8, places: [] };
  return { level: 0, reason: "absent", confidence: 0.75, places: [] };
}
