import { useEffect, useRef } from "react";
import type { Level, Skill } from "#schema/vocabulary.ts";
import { ratingKey, stageMove, type StageMove, targetOf } from "./stage-key.ts";

interface StageListener {
  readonly onMove: (move: StageMove) => void;
  /** Left out where nobody rates: on a projector. */
  readonly onRate?: (skill: Skill, level: Level) => void;
}

/** Listens for the keys of the stage while it is shown, and for clicks on it that are meant for nothing else. */
export function useStageMoves(listener: StageListener): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      const target = targetOf(event.target);
      const move = stageMove(event, target);
      const rated = latest.current.onRate === undefined ? null : ratingKey(event, target);
      if (move === null && rated === null) return;
      event.preventDefault();
      if (move !== null) latest.current.onMove(move);
      else if (rated !== null) latest.current.onRate?.(rated.skill, rated.level);
    };
    const onClick = (event: MouseEvent) => {
      const selecting = window.getSelection()?.isCollapsed === false;
      const inside = event.target instanceof Element && event.target.closest("[data-stage]") !== null;
      if (inside && !selecting && targetOf(event.target) === "stage") latest.current.onMove("forward");
    };
    window.addEventListener("keydown", onKey, { signal });
    window.addEventListener("click", onClick, { signal });
    return () => listening.abort();
  }, []);
}
