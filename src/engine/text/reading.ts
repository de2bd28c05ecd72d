import { chanceOfEnd } from "./sentence-ends.ts";
import { spellOut } from "./spell-out.ts";

/** A word in full and lower case, with the half-open UTF-16 span of the written word it came from. */
export interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of the answer as the engine reads it: words in full, lower case, one space between, commas kept as “,”.
 * Patterns are matched against `reading`; `spanOf` leads back to the answer as it was written.
 */
export interface Sentence {
  readonly reading: string;
  readonly words: readonly Word[];
  /** For each word, where it begins in `reading`. */
  readonly places: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Ends in a question mark. */
  readonly marked: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the part of `sentence.reading` from `from` to `to` stands in the written answer. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  let first = sentence.words.length - 1;
  let last = 0;
  sentence.words.forEach((word, index) => {
    const place = sentence.places[index] ?? 0;
    if (place + word.norm.length > from && place < to) {
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
  });
  return { start: sentence.words[first]?.start ?? sentence.start, end: sentence.words[Math.max(first, last)]?.end ?? sentence.end };
}

/** A stand-in for words that are somebody else’s (a quotation) or no words at all (a stage direction). */
export const QUOTED = "QUOTED";
export const ACTION = "ACTION";

const TOKEN = /[\p{L}\p{N}]+(?:['’‘`´-][\p{L}\p{N}]+)*|[.!?…]+|[,;:()–—-]|\n+/gu;
const FILLERS = new Set(["um", "uh", "er", "erm", "uhm", "umm", "hmm", "mm", "mhm", "ah", "eh", "lol", "haha"]);
const ABBREVIATIONS = new Set(["mr", "mrs", "ms", "dr", "st", "vs", "etc", "e.g", "i.e", "a.m", "p.m"]);

/** Punctuation that was dictated as words. */
export const DICTATED = /^(?:full stop|question mark|exclamation (?:mark|point)|new (?:line|paragraph)|comma|period)\b/iu;

/** The answer’s sentences, in order, with soft breaks where punctuation is missing. Empty for a text without words. */
export function readSentences(text: string): readonly Sentence[] {
  const masks = maskedSpans(text);
  const isUnmarked = runsOn(text);
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const close = (marked: boolean) => {
    const spoken = withoutStutter(words);
    for (const part of isUnmarked ? softSplit(spoken) : [spoken]) sentences.push(sentenceOf(part, false));
    const last = sentences.at(-1);
    if (marked && words.length > 0 && last) sentences[sentences.length - 1] = { ...last, marked: true };
    words = [];
  };
  let maskedUntil = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (start < maskedUntil) continue;
    const mask = masks.find((span) => start >= span.start && start < span.end);
    if (mask) {
      maskedUntil = mask.end;
      words.push({ norm: mask.kind, start: mask.start, end: mask.end });
      if (/[.!?]["”'’]?$/u.test(text.slice(mask.start, mask.end)) && /^\s*(?:\p{Lu}|$)/u.test(text.slice(mask.end))) close(false);
      continue;
    }
    const dictated = DICTATED.exec(text.slice(start))?.[0].toLowerCase();
    if (dictated && words.length > 0 && !/^(?:a|the|that|this|of|my|your|no)$/u.test(words.at(-1)?.norm ?? "")) {
      maskedUntil = start + dictated.length;
      if (dictated !== "comma") close(dictated === "question mark");
      else if (words.at(-1)?.norm !== ",") words.push({ norm: ",", start, end: maskedUntil });
      continue;
    }
    const end = start + token.length;
    if (/^[\p{L}\p{N}]/u.test(token)) {
      if (!FILLERS.has(token.toLowerCase())) for (const norm of spellOut(token)) words.push({ norm, start, end });
    } else if (token === "." && /^\S/u.test(text.slice(end)) && !/^[“”"’')*]/u.test(text.slice(end))) continue;
    else if (endsSentence(token, words.at(-1)?.norm, text.slice(end))) close(token.includes("?"));
    else if (words.length > 0 && words.at(-1)?.norm !== ",") words.push({ norm: ",", start, end });
  }
  close(false);
  return sentences.filter((sentence) => /[a-zA-Z\p{L}]/u.test(sentence.reading));
}

function endsSentence(mark: string, before: string | undefined, rest: string): boolean {
  if (mark.startsWith("\n")) return true;
  if (!/^[.!?…]/u.test(mark)) return false;
  if (mark === "." && before !== undefined && ABBREVIATIONS.has(before)) return false;
  const pause = /^(?:…|\.{2,})$/u.test(mark);
  return !(pause && /^\s*\p{Ll}/u.test(rest));
}

function sentenceOf(words: readonly Word[], marked: boolean): Sentence {
  const places: number[] = [];
  let reading = "";
  for (const word of words) {
    if (reading !== "") reading += " ";
    places.push(reading.length);
    reading += word.norm;
  }
  return { reading, words, places, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, marked };
}

const STUTTERED = /^(?:i|you|the|a|and|it|what|to|we|that|yes|my|your)$/u;

/** “I, I went” and “you — you did” are said once. */
function withoutStutter(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    if (word.norm === "," && kept.length === 0) continue;
    kept.push(word);
    const [before, comma, again] = kept.slice(-3);
    if (again && comma?.norm === "," && before?.norm === again.norm && STUTTERED.test(again.norm)) kept.splice(-2, 2);
    else if (kept.length >= 2 && kept.at(-2)?.norm === word.norm && STUTTERED.test(word.norm)) kept.pop();
  }
  while (kept.at(-1)?.norm === ",") kept.pop();
  return kept;
}

const WH = /^(?:what|how|where|why|which|who|when)$/u;
const AUXILIARY = /^(?:is|are|was|were|do|does|did|would|could|can|will|has|have|had|should|might)$/u;
const SUBJECT = /^(?:i|you|we|they|he|she|it|that|this|these|those|there|the|your|my|his|her|our|their|a|an|people|somebody|anybody)$/u;
/** With the wh-word for its subject a verb follows at once: “what went through you”, “which part of it”. */
const ASKS_ITSELF =
  /^(?:went|happened|happens|comes|came|goes|gets|got|hurt|hurts|made|makes|stung|landed|worries|worried|scares|bothers|matters|mattered|changed|part|parts|bit|bits|kind|sort|else|would|could|should|is|was)$/u;
const INVERTS = /^(?:do|did|are|can|could|would|will)$/u;
/** After these the sentence goes on, whatever comes. */
const LINKS =
  /^(?:,|and|or|nor|but|so|if|that|than|as|not|of|about|on|in|for|to|at|with|from|by|into|just|even|really|exactly|only|then|because|while|until|like|is|are|okay|well|yes|no|right|hey|look|oh|QUOTED|ACTION)$/u;
/** After these a wh-word may open what is known or said, and no question. */
const KNOWS =
  /^(?:know|knew|knows|known|see|saw|seen|hear|heard|tell|told|say|said|ask|asked|wonder|wondering|wondered|understand|understood|imagine|guess|think|thought|sure|curious|matter|remember|forget|forgot|notice|noticed|learn|learned|show|explain|find|found)$/u;
const WHOM = /^(?:me|you|us|him|her|them)$/u;
/** Before a verb and its “you” these make it a relative clause or a part of the question itself. */
const BEFORE_YOU = /^(?:,|and|or|nor|but|so|as|than|not|only|what|how|where|why|which|who|whom|when|that|whatever|however|QUOTED|ACTION)$/u;

/** A text with fewer marks than one in so many words leaves its sentences to be guessed. */
const WORDS_A_MARK = 40;

/** Whether somebody typed or dictated on without full stops and question marks. */
const runsOn = (text: string): boolean => {
  const marks = (text.match(/[.!?…]+(?=\s|$)|\n+/gu) ?? []).length;
  return text.trim().split(/\s+/u).length > WORDS_A_MARK * marks;
};

/** From this chance on, words without punctuation are parted. */
const PARTED_FROM = 0.4;
const FEWEST_IN_PART = 3;

/**
 * Unpunctuated text: a question that opens in mid-stream, or an invitation, begins a sentence of its own; so does what stands where
 * people mostly put a full stop.
 */
function softSplit(words: readonly Word[]): readonly (readonly Word[])[] {
  const norms = words.map(({ norm }) => norm);
  const spoken = norms.filter((norm) => norm !== ",");
  const parts: Word[][] = [];
  let part: Word[] = [];
  let place = 0;
  words.forEach((word, index) => {
    const isLong = part.length >= FEWEST_IN_PART && words.length - index >= FEWEST_IN_PART;
    const before = spoken[place - 1] ?? "";
    const goesAlong = word.norm === "," || LINKS.test(before) || KNOWS.test(before);
    const ends = isLong && !goesAlong && chanceOfEnd(spoken, place) >= PARTED_FROM;
    if (ends || (part.length >= FEWEST_IN_PART && opensAt(norms, index))) {
      parts.push(part.at(-1)?.norm === "," ? part.slice(0, -1) : part);
      part = [];
    }
    part.push(word);
    if (word.norm !== ",") place += 1;
  });
  if (part.length > 0) parts.push(part);
  return parts;
}

function opensAt(norms: readonly string[], index: number): boolean {
  const [word = "", after = "", second = ""] = norms.slice(index);
  const before = norms[index - 1] ?? "";
  const earlier = norms[index - 2] ?? "";
  if (WH.test(word)) return opensWithWh(word, after, second) && !goesOn(before, earlier, after);
  if (INVERTS.test(word) && after === "you") return !BEFORE_YOU.test(before);
  if (LINKS.test(before) || KNOWS.test(before) || WH.test(before)) return false;
  if (/^(?:is|was|does|did)$/u.test(word))
    return after === "it" || (after === "that" && word.startsWith("do")) || (after === "that" && second === "it");
  if (/^(?:tell|help|walk|take)$/u.test(word) && /^(?:me|us)$/u.test(after))
    return !/^(?:can|could|will|would|you|not|ever)$/u.test(before);
  if (word === "say" && /^(?:whatever|more|it|what)$/u.test(after))
    return !/^(?:can|could|will|would|you|i|not|ever|people|they|we)$/u.test(before);
  return word === "i" && after === "am" && second === "sorry";
}

function opensWithWh(word: string, after: string, second: string): boolean {
  if (AUXILIARY.test(after)) return SUBJECT.test(second) || (/^(?:what|who|which)$/u.test(word) && ASKS_ITSELF.test(after));
  if (/^(?:how|what|which)$/u.test(word) && AUXILIARY.test(second)) return true; // “how alone are you with it”
  return /^(?:what|who|which)$/u.test(word) && ASKS_ITSELF.test(after);
}

/** “I never knew what it was”, “told you what happened”: no question. With “do” or “have” turned round it is one all the same. */
function goesOn(before: string, earlier: string, after: string): boolean {
  if (LINKS.test(before)) return true;
  if (/^(?:do|does|did|have|has|would)$/u.test(after)) return false;
  return KNOWS.test(before) || (WHOM.test(before) && KNOWS.test(earlier));
}

interface Mask extends Span {
  readonly kind: typeof QUOTED | typeof ACTION;
}

/** Quotations of three words and more, and stage directions. An answer that stands wholly in quotation marks is nobody else’s words. */
function maskedSpans(text: string): readonly Mask[] {
  const masks: Mask[] = [];
  for (const match of text.matchAll(
    /[“"]([^“”"\n]{3,}?)[”"]|(?<![\p{L}\p{N}])‘([^‘’\n]+ [^‘’\n]+ [^‘’\n]+?)’(?![\p{L}])|(?<=\s)'([^'\n]+ [^'\n]+ [^'\n]+?)'(?=\s)|\*([^*\n]{2,80})\*|(?:^|(?<=[\s.,!?]))\(([^()\n]{2,80})\)/gu,
  )) {
    const quote = match[1] ?? match[2] ?? match[3];
    if (quote !== undefined && quote.trim().split(/\s+/u).length < 3) continue;
    masks.push({ kind: quote === undefined ? ACTION : QUOTED, start: match.index, end: match.index + match[0].length });
  }
  const quoted = masks.filter(({ kind }) => kind === QUOTED).reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted > text.trim().length * 0.6 ? masks.filter(({ kind }) => kind === ACTION) : masks;
}
