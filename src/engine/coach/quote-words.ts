import type { Evidence } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";

const LONGEST_QUOTE = 90;

/** What a quote may open with that carries nothing by itself. */
const OPENERS = /^[\s,;:.…—–-]*(?:(?:and|but|so|because|well|then)\s+)?/iu;

/** The same, where the “but” is the point. */
const PUNCTUATION = /^[\s,;:.…—–-]*/u;

/** What a quote may end with that would stand in the middle of the coach’s sentence. A question mark stays. */
const CLOSERS = /[\s,;:.–—-]+$/u;

/**
 * The trainee’s own words for a skill or trap, in quotation marks: the longest place, without a leading “and” or a period at its end,
 * shortened at a word; null where there are none.
 */
export function quoteOf(evidence: readonly Evidence[], kind: Evidence["kind"]): string | null {
  const [longest] = evidence.filter((item) => item.kind === kind).toSorted((a, b) => b.quote.length - a.quote.length);
  const words = longest?.quote.replace(kind === "but_reversal" ? PUNCTUATION : OPENERS, "").trim() ?? "";
  return words.replace(CLOSERS, "") === "" ? null : inQuotes(words);
}

/** As above, of the first of these kinds that has any, where it is more than the words that are quoted already. */
export function quoteBeside(evidence: readonly Evidence[], kinds: readonly Evidence["kind"][], quoted: string | null): string | null {
  const beside = kinds.map((kind) => quoteOf(evidence, kind)).find((quote) => quote !== null) ?? null;
  if (beside === null || quoted === null) return beside;
  return bare(beside).includes(bare(quoted)) || bare(quoted).includes(bare(beside)) ? null : beside;
}

const bare = (quote: string): string => quote.replaceAll(/^“|[.…?!]*”$/gu, "").toLowerCase();

/** The words in quotation marks and on one line, without a period at the end, shortened at a word. */
export function inQuotes(words: string, longest = LONGEST_QUOTE): string {
  const line = words.replaceAll(/\s+/gu, " ").trim().replace(CLOSERS, "");
  if (line.length <= longest) return `“${line}”`;
  const end = line.lastIndexOf(" ", longest);
  return `“${line.slice(0, end > 0 ? end : longest).replace(CLOSERS, "")}…”`;
}

/** A sentence with the client’s name at its head, which may be “the client”. */
export const atHead = (client: string): string => client.charAt(0).toUpperCase() + client.slice(1);

/** What this scenario offers to own, as its author wrote it; none where the scenario is gone. */
export const ownablePhrases = ({ ownable }: Stimulus): string[] => ownable.map(phraseOf);

/** What may lie underneath, as the scenario’s author wrote it; none where the scenario is gone. */
export const corePhrases = ({ core }: Stimulus): string[] => core.map(phraseOf);

const phraseOf = (entry: string | { readonly phrase: string }): string =>
  (typeof entry === "string" ? entry : entry.phrase).replace(/[.\s]+$/u, "");
