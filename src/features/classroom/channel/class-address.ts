import { ClassIdSchema } from "../state/class-state.ts";

/** The class that an address names behind its path, `#/class/too-young?class=1f…`; null where it names none. */
export function classIdIn(hash: string): string | null {
  const id = ClassIdSchema.safeParse(new URLSearchParams(hash.split("?", 2)[1]).get("class"));
  return id.success ? id.data : null;
}

/** The address of a class, on the laptop or on its projector. */
export const classAddress = (place: "class" | "projector", scenarioId: string, classId: string): string =>
  `#/${place}/${scenarioId}?class=${classId}`;

/** Names the class in this window’s address, so that a reload finds it again. */
export function nameClass(place: "class" | "projector", scenarioId: string, classId: string): void {
  history.replaceState(history.state, "", classAddress(place, scenarioId, classId));
}
