import { useEffect, useState } from "react";

interface LeaveGuard {
  /** Where a link leads that was followed too early; null while nobody is leaving. */
  readonly leavingTo: string | null;
  readonly stay: () => void;
}

/** As long as something would be lost: asks before the tab is closed, and holds up links that lead away within Mend. */
export function useLeaveGuard(wouldLose: boolean): LeaveGuard {
  const [leavingTo, setLeavingTo] = useState<string | null>(null);
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
        setLeavingTo(href);
      },
      { capture: true, signal },
    );
    return () => over.abort();
  }, [wouldLose]);
  return { leavingTo, stay: () => setLeavingTo(null) };
}
