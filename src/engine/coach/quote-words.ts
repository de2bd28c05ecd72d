import type { Evidence } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";

const LONGEST_QUOTE = 90;

/** The trainee’s own words for a skill or trap, in quotation marks, the first place only and shortened at a word; null where there are none. */
export function quoteOf(evidence: readonly Evidence[], kind: Evidence["kind"]): string | null {
  const found = evidence.find((item) => item.kind === kind);
  if (!found) return null;
  const words = found.quote.replaceAll(/\s+/gu, " ").trim();
  return `“${words.length <= LONGEST_QUOTE ? words : `${words.slice(0, words.lastIndexOf(" ", LONGEST_QUOTE))}…`}”`;
}

/** What this scenario offers to own, as its author wrote it; null where the scenario is gone. */
export const firstOwnable = ({ ownable: [first] }: Stimulus): string | null => phraseOf(first);

/** What may lie underneath, as the scenario’s author wrote it; null where the scenario is gone. */
export const firstCore = ({ core: [first] }: Stimulus): string | null => phraseOf(first);

function phraseOf(entry: string | { readonly phrase: string } | undefined): string | null {
  const phrase = typeof entry === "string" ? entry : entry?.phrase;
  return phrase === undefined ? null : phrase.replace(/[.\s]+$/u, "");
}
