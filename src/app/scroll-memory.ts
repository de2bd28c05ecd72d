/**
 * Each entry of the browser’s history remembers how far it was scrolled: a new screen begins at its top, going back returns
 * to the place that was left. The browser’s own memory fails here, because screens are drawn after the address has changed.
 */
const STORAGE_KEY = "mend-scroll";
/** How long a screen may take to grow tall enough to scroll to where it was, in milliseconds. */
const PATIENCE_MS = 800;

/** Starts remembering; what comes back ends it. */
export function rememberScroll(): () => void {
  history.scrollRestoration = "manual";
  const places = readPlaces();
  let entry = entryKey();
  let wanted = 0;

  const keep = () => {
    places[entry] = Math.round(window.scrollY);
  };
  const store = () => {
    try {
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify(places));
    } catch {
      // Storage is blocked: a reload then begins at the top, and nothing else is lost.
    }
  };
  const restore = () => {
    entry = entryKey();
    const target = places[entry] ?? 0;
    const until = performance.now() + PATIENCE_MS;
    const mine = ++wanted;
    const step = () => {
      if (mine !== wanted) return;
      window.scrollTo(0, target);
      if (Math.abs(window.scrollY - target) > 1 && performance.now() < until) requestAnimationFrame(step);
    };
    step();
  };
  const letGo = () => {
    wanted += 1;
  };

  restore();
  addEventListener("scroll", keep, { passive: true });
  addEventListener("hashchange", restore);
  addEventListener("pagehide", store);
  for (const touch of ["wheel", "touchmove", "keydown"]) addEventListener(touch, letGo, { passive: true });
  return () => {
    letGo();
    removeEventListener("scroll", keep);
    removeEventListener("hashchange", restore);
    removeEventListener("pagehide", store);
    for (const touch of ["wheel", "touchmove", "keydown"]) removeEventListener(touch, letGo);
  };
}

/** The key of the current history entry, given to it on the first visit. */
function entryKey(): string {
  const state: unknown = history.state;
  if (typeof state === "object" && state !== null && "entry" in state && typeof state.entry === "string") return state.entry;
  const entry = `${Date.now().toString(36)}-${history.length}`;
  history.replaceState({ entry }, "");
  return entry;
}

function readPlaces(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter((pair): pair is [string, number] => typeof pair[1] === "number"));
  } catch {
    return {};
  }
}
