import type { RatedEvidence } from "#schema/rated-answer.ts";
import type { BySkill, Level, TrapId } from "#schema/vocabulary.ts";
import { wordsIn } from "./words-in.ts";

export const DEPTHS = ["underneath", "surface", "claimed", "soothed"] as const;
export type Depth = (typeof DEPTHS)[number];

/** A short piece of an answer, and how near it comes to what lies underneath. */
export interface Quote {
  readonly depth: Depth;
  readonly start: number;
  readonly end: number;
}

/** Words in a quote: enough to stand by itself, few enough to be one of four. */
const LONGEST = 40;
const SHORTEST: Record<Depth, number> = { underneath: 8, surface: 4, claimed: 3, soothed: 4 };

/** What of an answer tells its quotes. */
interface Quotable {
  readonly scenario: string;
  readonly text: string;
  readonly levels: BySkill<Level>;
  readonly traps: readonly TrapId[];
  readonly evidence: readonly RatedEvidence[];
}

/** What reaches the client must be to be seen without the rest of its answer: whole sentences, and more than an image. */
const TO_THE_CLIENT = /^(?!if\b|or\b).*\b(?:you|your|yours|yourself|u|ur)\b/isu;
const BEGINS_AFTER = /(?:^|[.!?…]["”’)]*)\s*$/u;
const ENDS_WITH = /[.!?…]["”’)]*$/u;
const ENDS_BEFORE = /^["”’)]*(?:[.!?…]|$)/u;

/**
 * Pieces of an answer that can stand by themselves, for “Name what is underneath”: each of one kind alone, and the whole of what the
 * answer has of that kind, so that it was this that the raters judged.
 */
export function quotesOf({ text, levels, traps, evidence }: Quotable): Quote[] {
  return DEPTHS.flatMap((depth): Quote[] => {
    const places = evidence.filter((piece) => depthOf(piece) === depth).toSorted((a, b) => a.start - b.start);
    const [first] = places;
    if (first === undefined || !isOnePlace(places)) return [];
    const [start, end] = [first.start, Math.max(...places.map((piece) => piece.end))];
    const isMixed = evidence.some((other) => depthOf(other) !== depth && other.start < end && start < other.end);
    const words = wordsIn(text.slice(start, end));
    return isMixed || (depth === "underneath" && !standsAlone(start, end)) || words < SHORTEST[depth] || words > LONGEST
      ? []
      : [{ depth, start, end }];
  });

  /** Raters agree on the whole: so a piece stands for its level only where the whole has it too. */
  function depthOf({ kind, level }: RatedEvidence): Depth | null {
    if (kind === "reflect" && level === levels.reflect) return level === 2 ? "underneath" : "surface";
    if (kind === "claimed_understanding" && traps.includes(kind)) return "claimed";
    return kind === "reassuring" && traps.includes(kind) ? "soothed" : null;
  }

  function standsAlone(start: number, end: number): boolean {
    const quote = text.slice(start, end);
    const isWhole = BEGINS_AFTER.test(text.slice(0, start)) && (ENDS_WITH.test(quote) || ENDS_BEFORE.test(text.slice(end)));
    return isWhole && TO_THE_CLIENT.test(quote);
  }

  /** Whether nothing but spaces and signs stands between them. */
  function isOnePlace(places: readonly RatedEvidence[]): boolean {
    return places.every(({ end }, at) => !/[\p{L}\p{N}]/u.test(text.slice(end, places[at + 1]?.start ?? end)));
  }
}

/** The level that reflecting has in a text by itself, as an answer to a scenario’s opening; null where it cannot be read. */
export type ReadQuote = (text: string, scenarioId: string) => Level | null;

/** The quotes of an answer that show what they are by themselves: two raters saw them in the whole answer, and a reading sees it too. */
export const clearQuotesOf = (answer: Quotable, read: ReadQuote): Quote[] =>
  quotesOf(answer).filter(
    ({ depth, start, end }) => (depth === "underneath") === (read(answer.text.slice(start, end), answer.scenario) === 2),
  );
