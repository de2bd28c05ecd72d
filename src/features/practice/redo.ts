import type { Span } from "#engine/text/reading.ts";
import type { Evidence, ScoredReport } from "#schema/report.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import { type Skill, SKILLS } from "#schema/vocabulary.ts";
import { isOn, type Piece, piecesOf, type Places, placesOf } from "./redo-pieces.ts";

/** Sentences of the answer that stay. */
export interface KeptWords {
  readonly text: string;
  /** Offsets into `text`. */
  readonly evidence: readonly Evidence[];
  /** The same with a full stop between sentences that have no sign of their own. */
  readonly stopped: string;
}

/** An answer laid out for a redo: the place of one skill stands open, and all else stays before or after it. */
export interface Redo {
  readonly before: KeptWords;
  /** The words that carry the skill, or stand in its place; empty where there are none. */
  readonly words: string;
  readonly after: KeptWords;
  /** The other skills that those same words carry. */
  readonly shared: readonly Skill[];
  /** The space before the open place, and after it. */
  readonly gaps: readonly [string, string];
}

/**
 * Lays a scored answer out for the redo of one skill. What is open stands where the skill was carried first, and a question where it
 * was last; where nothing carries it, an empty place does: owning first, a reflection after what is owned, a question at the end.
 */
export function redoOf(text: string, report: ScoredReport, skill: Skill): Redo {
  const places = placesOf(report, skill);
  const pieces = piecesOf(text, places, skill);
  const open = pieces.filter((piece) => piece.open);
  const carrying = open.filter((piece) => isOn(places.carrying, piece));
  const main = (skill === "ask" ? carrying.at(-1) : carrying[0]) ?? open[0];
  const at = main === undefined ? emptyPlace(pieces, places, skill) : pieces.indexOf(main);
  const before = pieces.slice(0, at).filter((piece) => !piece.open);
  const after = pieces.slice(at).filter((piece) => !piece.open);
  return {
    before: keep(text, before, report.evidence),
    words: textOf(text, open),
    after: keep(text, after, report.evidence),
    shared: SKILLS.filter((other) => open.some((piece) => isOn(kindOf(places.others, other), piece))),
    gaps: [gapBetween(text, before.at(-1), open[0] ?? after[0]), gapBetween(text, open.at(-1) ?? before.at(-1), after[0])],
  };
}

/** What a redo is called on its button and over it. */
export function redoName({ words }: Redo, skill: Skill): string {
  return `${words === "" ? "Add" : "Rewrite"} just ${SKILL_LABELS[skill].part}`;
}

/**
 * The whole answer with these words at the open place. Words that are unchanged give the answer as it was; beside changed ones, each
 * sentence ends in a sign, so that those which stay are read as they were.
 */
export function composeRedo({ before, words, after, gaps }: Redo, rewritten: string): string {
  const said = rewritten.trim();
  if (said === words) return joined([before.text, said, after.text], gaps);
  return joined(
    [before.stopped, said, after.stopped].map((part, index) => (index === 2 ? part : ended(part))),
    [gaps[0] || " ", gaps[1] || " "],
  );
}

function joined([before = "", said = "", after = ""]: readonly string[], [one, two]: Redo["gaps"]): string {
  const head = before + (before !== "" && said !== "" ? one : "") + said;
  return head + (head !== "" && after !== "" ? two : "") + after;
}

const ended = (words: string): string => (/[\p{L}\p{N}]$/u.test(words) ? `${words}.` : words);

/** How many pieces stand before the place of a skill that nothing carries. */
function emptyPlace(pieces: readonly Piece[], { others }: Places, skill: Skill): number {
  if (skill === "own") return 0;
  if (skill === "ask") return pieces.length;
  const owned = pieces.findLastIndex((piece) => isOn(kindOf(others, "own"), piece));
  if (owned !== -1) return owned + 1;
  const asked = pieces.findIndex((piece) => isOn(others, piece));
  return asked === -1 ? pieces.length : asked;
}

const kindOf = (evidence: readonly Evidence[], skill: Skill) => evidence.filter(({ kind }) => kind === skill);

function keep(text: string, pieces: readonly Piece[], evidence: readonly Evidence[]): KeptWords {
  const kept = textOf(text, pieces);
  const places = pieces.flatMap((piece, index) => {
    const shift = textOf(text, pieces.slice(0, index + 1)).length - piece.end;
    return evidence
      .filter((place) => isOn([place], piece))
      .map((place) => ({ ...place, start: Math.max(place.start, piece.start) + shift, end: Math.min(place.end, piece.end) + shift }));
  });
  return {
    text: kept,
    evidence: places.map((place) => ({ ...place, quote: kept.slice(place.start, place.end) })),
    stopped: textOf(text, pieces, ended),
  };
}

/** Sentences as one text: the space between them as it was written, or one where something was taken out between. */
function textOf(text: string, pieces: readonly Piece[], end: (words: string) => string = (words) => words): string {
  return pieces.reduce((whole, piece, index) => {
    const words = text.slice(piece.start, piece.end);
    return index === 0 ? words : end(whole) + gapBetween(text, pieces[index - 1], piece) + words;
  }, "");
}

function gapBetween(text: string, one: Span | undefined, next: Span | undefined): string {
  if (one === undefined || next === undefined) return " ";
  const between = text.slice(one.end, next.start);
  return between.trim() === "" ? between : " ";
}
