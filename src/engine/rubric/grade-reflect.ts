import type { ReflectReason } from "#schema/report.ts";
import type { Reading } from "../read-answer.ts";
import type { TrapPlaces } from "../traps/find-traps.ts";
import type { Finding } from "./verdict.ts";

/** Rubric, REFLECT: a fitting feeling or meaning with its object is 2; surface, thin, argued with or beside the point is 1. */
export function gradeReflect(reading: Reading, traps: TrapPlaces): Finding<ReflectReason> {
  const { reflections, claims } = reading;
  const spoiled = traps.has("blaming") || traps.has("reassuring") || traps.has("claimed_understanding");
  const underneath = reflections.filter(({ kind }) => kind === "underneath");
  if (underneath.length > 0)
    return spoiled ? { level: 1, reason: "argued", places: underneath } : { level: 2, reason: "underneath", places: underneath };
  const meaning = reflections.filter(({ kind }) => kind === "meaning");
  if (meaning.length > 0 && !spoiled) return { level: 2, reason: "underneath", places: meaning };
  const unlisted = reflections.filter(({ kind }) => kind === "unlisted");
  if (unlisted.length > 0 && !spoiled) return { level: 1, reason: "misses", places: unlisted };
  const thin = reflections.filter(({ kind }) => kind === "thin");
  if (thin.length > 0) return { level: 1, reason: "thin", places: thin };
  const surface = reflections.filter(({ kind }) => kind === "surface" || kind === "behavior");
  if (surface.length > 0) return { level: 1, reason: "surface", places: surface };
  if (claims.length > 0) return { level: 0, reason: "claimed", places: [] };
  return { level: 0, reason: "absent", places: [] };
}
