import type { UnscorableReason } from "#schema/vocabulary.ts";
import type { Scene } from "./scene.ts";
import { QUOTED } from "./text/reading.ts";
import type { Sentence } from "./text/reading.ts";

const FEWEST_WORDS = 3;
/** Under this share of everyday English words, a longer text is some other language or no language. */
const ENGLISH_SHARE = 0.2;

const EVERYDAY = new Set(
  `a about after again all am an and any are as asked at back be because been before but by can did do does feel for from get go going got had has have he
  hear help her here him his how i if in into is it just know last left let like made make me more much my need no not now of off on one or our out over
  really right say see she so some sorry tell than that the them then there they thing think this time to too up us very want was way we week well were
  what when where which who why will with without would yes you your yourself may maybe must never okay said should still something somebody someone
  sounds seems guess`.split(/\s+/u),
);

/** Why this answer can’t be read as something said to the client, or null if it can. An abstention is never a zero. */
export function whyUnscorable(text: string, sentences: readonly Sentence[], scene: Scene): UnscorableReason | null {
  if (text.trim() === "") return "empty";
  const words = sentences.flatMap((sentence) => sentence.words.filter(({ norm }) => norm !== "," && /\p{L}|\p{N}/u.test(norm)));
  if (!/[\p{L}]/u.test(text)) return "no_words";
  const written = new Set(words.map(({ start }) => start)).size;
  if (written < FEWEST_WORDS && !words.some(({ norm }) => norm === QUOTED)) return /\p{Script=Latin}/u.test(text) ? "too_short" : "not_english";
  if (isPasted(words.map(({ norm }) => norm), scene)) return "pasted_statement";
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length / (text.match(/\p{L}/gu) ?? [""]).length;
  const everyday = words.filter(({ norm }) => EVERYDAY.has(norm)).length / words.length;
  if (latin < 0.5) return "not_english";
  if (words.length >= 6 && everyday < ENGLISH_SHARE) return isList(text) ? "no_sentence" : "not_english";
  if (words.length >= 4 && everyday === 0) return isList(text) ? "no_sentence" : "not_english";
  if (isList(text) && everyday < 0.34) return "no_sentence";
  return null;
}

/** More commas, or more lines, than sentences of any length could need: a list of keywords. */
function isList(text: string): boolean {
  const pieces = text.split(/[,;\n•|/+]+/u).filter((piece) => piece.trim() !== "");
  return pieces.length >= 4 && pieces.every((piece) => piece.trim().split(/\s+/u).length <= 4);
}

/** Nothing but the client’s own words given back, in their order. */
function isPasted(norms: readonly string[], scene: Scene): boolean {
  const said = norms.filter((norm) => norm !== "," && norm !== QUOTED).join(" ");
  const statement = scene.statement.replaceAll(/ [.,] /gu, " ").replaceAll(/ ,/gu, "");
  if (said.split(" ").length < FEWEST_WORDS) return false;
  if (statement.includes(said)) return said.split(" ").length >= 5;
  return said.includes(statement) && said.length - statement.length <= 12;
}
