import { DRILL_LABELS } from "#schema/labels.ts";
import type { SessionStep, SessionStepKind } from "#schema/practice-session.ts";

/** What each kind of step is called. */
const STEP_LABELS: Record<SessionStepKind, string> = {
  warm_up: "Warm-up",
  repair: "Repair",
  repeat: "Once more",
  probe: "Something new",
};

/** “Warm-up: Open it”, “Repair” */
export function stepInWords(step: SessionStep): string {
  return step.kind === "warm_up" ? `${STEP_LABELS.warm_up}: ${DRILL_LABELS[step.drill].name}` : STEP_LABELS[step.kind];
}

/** Where the steps are in the address: “#/session/2” is the second. */
export function stepHref(index: number, of: number): string {
  return index < of ? `#/session/${index + 1}` : "#/session/end";
}

/** Which step an address names, from 0; `of` for the end; null for what is none. */
export function stepAt(place: string, of: number): number | null {
  if (place === "end") return of;
  const step = /^[1-9]\d?$/u.test(place) ? Number(place) - 1 : of;
  return step < of ? step : null;
}
