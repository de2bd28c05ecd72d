import type { Evidence } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";

const LONGEST_QUOTE = 90;

/** What a quote may open with that carries nothing by itself. */
const OPENERS = /^[\s,;:.…—–-]*(?:(?:and|but|so|because|well|then)\s+)?/iu;

/** The trainee’s own words for a skill or trap, in quotation marks: the longest place, without a leading “and”, shortened at a word; null where there are none. */
export function quoteOf(evidence: readonly Evidence[], kind: Evidence["kind"]): string | null {
  const [longest] = evidence.filter((item) => item.kind === kind).toSorted((a, b) => b.quote.length - a.quote.length);
  return longest ? inQuotes(longest.quote.replace(OPENERS, "")) : null;
}

/** The words as they stand, in quotation marks and on one line, shortened at a word. */
export function inQuotes(words: string): string {
  const line = words.replaceAll(/\s+/gu, " ").trim();
  return `“${line.length <= LONGEST_QUOTE ? line : `${line.slice(0, line.lastIndexOf(" ", LONGEST_QUOTE))}…`}”`;
}

/** A sentence with the client’s name at its head, which may be “the client”. */
export const atHead = (client: string): string => client.charAt(0).toUpperCase() + client.slice(1);

/** What this scenario offers to own, as its author wrote it; null where the scenario is gone. */
export const firstOwnable = ({ ownable: [first] }: Stimulus): string | null => phraseOf(first);

/** What may lie underneath, as the scenario’s author wrote it; null where the scenario is gone. */
export const firstCore = ({ core: [first] }: Stimulus): string | null => phraseOf(first);

function phraseOf(entry: string | { readonly phrase: string } | undefined): string | null {
  const phrase = typeof entry === "string" ? entry : entry?.phrase;
  return phrase === undefined ? null : phrase.replace(/[.\s]+$/u, "");
}
