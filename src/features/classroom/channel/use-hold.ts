import { useEffect, useRef } from "react";
import type { Scenario } from "#schema/scenario.ts";
import { holdClass } from "./laptop-side.ts";
import type { ConnectedClass } from "./use-class.ts";

/** Holds the class for the other windows while its screen is shown. */
export function useHold(
  { store, channel, projectors }: ConnectedClass,
  scenario: Scenario,
  onMove: (move: "forward" | "back") => void,
): void {
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  useEffect(
    () => holdClass({ channel, store, projectors, scenario, onMove: (move) => latest.current(move) }),
    [channel, store, projectors, scenario],
  );
}
