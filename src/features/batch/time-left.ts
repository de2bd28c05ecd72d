/** Before so much is known of the pace, no time is named. */
const KNOWN_AFTER_MS = 2000;

/**
 * How long it will still take, in words so coarse that they do not jump; null while the pace is not known. `elapsed` in milliseconds for
 * the `done` of `of`.
 */
export function timeLeftInWords({ done, of }: { readonly done: number; readonly of: number }, elapsed: number): string | null {
  if (elapsed < KNOWN_AFTER_MS || done === 0) return null;
  const seconds = ((of - done) * elapsed) / done / 1000;
  if (seconds < 8) return "a few seconds left";
  if (seconds < 20) return "less than half a minute left";
  if (seconds < 45) return "about half a minute left";
  if (seconds < 90) return "about a minute left";
  return `about ${Math.round(seconds / 60)} minutes left`;
}
