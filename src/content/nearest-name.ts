import leven, { closestMatch } from "leven";

/** The known name that a misspelled one was meant to be; null where none is near, so that nonsense gets no hint. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const spelled = known.find((other) => plain(other) === plain(name));
  if (spelled !== undefined) return spelled;
  const nearest = closestMatch(name, known);
  return nearest !== undefined && leven(name, nearest) <= furthest(nearest) ? nearest : null;
}

/** A letter in a short name, up to three in a long one; two letters that changed places count as two. */
function furthest(name: string): number {
  return Math.min(3, Math.ceil(name.length / 3));
}

/** `content_note`, `content-note` and `ContentNote` are one name to whoever writes them. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}
