import { useEffect, useState } from "react";

/** The time, in milliseconds since 1970, anew every so often while it ticks. */
export function useNow(everyMs: number, ticks: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!ticks) return;
    const ticking = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(ticking);
  }, [everyMs, ticks]);
  return now;
}
