import { useEffect, useState } from "react";

interface LeaveGuard {
  /** Whether somebody is about to lose something and is to be asked. */
  readonly isAsking: boolean;
  readonly stay: () => void;
  /** Does what was held up. */
  readonly goOn: () => void;
  /** Does it at once where nothing would be lost, and asks first where something would. */
  readonly guarded: (doing: () => void) => void;
}

/** As long as something would be lost: asks before the tab is closed, and holds up links that lead elsewhere within Mend. */
export function useLeaveGuard(wouldLose: boolean): LeaveGuard {
  const [heldUp, setHeldUp] = useState<{ readonly doing: () => void } | null>(null);
  useEffect(() => {
    if (!wouldLose) return;
    const over = new AbortController();
    const { signal } = over;
    window.addEventListener("beforeunload", (event) => event.preventDefault(), { signal });
    document.addEventListener(
      "click",
      (event) => {
        const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        const link = event.target instanceof Element ? event.target.closest("a[href^='#/']") : null;
        const href = link?.getAttribute("href") ?? null;
        if (href === null || !isPlain) return;
        event.preventDefault();
        setHeldUp({
          doing: () => {
            location.hash = href;
          },
        });
      },
      { capture: true, signal },
    );
    return () => over.abort();
  }, [wouldLose]);
  return {
    isAsking: heldUp !== null,
    stay: () => setHeldUp(null),
    goOn: () => {
      setHeldUp(null);
      heldUp?.doing();
    },
    guarded: (doing) => {
      if (wouldLose) setHeldUp({ doing });
      else doing();
    },
  };
}
