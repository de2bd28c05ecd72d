import { useEffect, useRef } from "react";
import { stageMove, type StageMove, targetOf } from "./stage-key.ts";

/** Listens for the keys of the stage while it is shown, and for clicks on it that are meant for nothing else. */
export function useStageMoves(onMove: (move: StageMove) => void): void {
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onKey = (event: KeyboardEvent) => {
      const move = event.defaultPrevented ? null : stageMove(event, targetOf(event.target));
      if (move === null) return;
      event.preventDefault();
      latest.current(move);
    };
    const onClick = (event: MouseEvent) => {
      const selecting = window.getSelection()?.isCollapsed === false;
      const inside = event.target instanceof Element && event.target.closest("main") !== null;
      if (inside && !selecting && targetOf(event.target) === "stage") latest.current("forward");
    };
    window.addEventListener("keydown", onKey, { signal });
    window.addEventListener("click", onClick, { signal });
    return () => listening.abort();
  }, []);
}
