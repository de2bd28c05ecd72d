const KEY = "mend:offline-said";

/** True the first time it is called in this browser, and never again. True also where localStorage is blocked: saying it twice does no harm. */
export function firstTimeReady(): boolean {
  try {
    if (localStorage.getItem(KEY) !== null) return false;
    localStorage.setItem(KEY, "yes");
  } catch {
    return true;
  }
  return true;
}
