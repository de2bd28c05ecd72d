import type { UnscorableReason } from "#schema/vocabulary.ts";
import type { Scene } from "./scene.ts";
import { countOddPairs } from "./text/odd-pairs.ts";
import { QUOTED } from "./text/reading.ts";
import type { Sentence } from "./text/reading.ts";

const FEWEST_WORDS = 3;
/** Under this share of everyday words, a list of short pieces is a list of keywords. */
const SENTENCE_SHARE = 0.34;

/** Words that hardly an English answer does without. */
const EVERYDAY = new Set(
  `a about after again all always am an and any anything are around as ask asked at away back be because been before being both but by call came can care come could
  day did do does doing done down each else ever every everything feel feeling feels felt few find first for from get give go going gone good got had happened hard has
  have he hear heard help her here him his hold honest how i if in into is it its just keep kept kind knew know last late left let like listen little long look made make
  makes many maybe me mean might mind more most much must my need never next no not nothing now of off okay on once one only or other our out over own part people
  please put quite rather really right said same saw say see seem seems she should since so some somebody someone something sorry sort sounds start started still
  stop such take talk tell than thank that the their them then there these they thing things think this those though thought three through time to today together told
  too took tried true trust try two understand until up us very want wanted was way we week weeks well went were what when where which while who why will wish with
  without wonder work worry worried would wrong year years yes yet you your yours yourself`.split(/\s+/u),
);

/** Everyday words of other languages that are none in English. */
const FOREIGN = new Set(
  `que de la el los las está estás estoy por con para una muy pero como cuando lo siento eso esto usted yo je vous nous est les des une pas pour dans avec mais être suis
  ich du sie ist nicht das der und ein eine mir dir aber wie habe bin es den dem não você uma com eu isso che sono per ti è ho mi ik het een dat niet van jij maar
  nie się jest że ja det och att är inte jag du`.split(/\s+/u),
);

/** Why this answer can’t be read as something said to the client, or null if it can. An abstention is never a zero. */
export function whyUnscorable(text: string, sentences: readonly Sentence[], scene: Scene): UnscorableReason | null {
  if (text.trim() === "") return "empty";
  const words = sentences.flatMap((sentence) => sentence.words.filter(({ norm }) => norm !== "," && /\p{L}|\p{N}/u.test(norm)));
  if (!/[\p{L}]/u.test(text)) return "no_words";
  const written = new Set(words.map(({ start }) => start)).size;
  if (written < FEWEST_WORDS && !words.some(({ norm }) => norm === QUOTED))
    return /\p{Script=Latin}/u.test(text) ? "too_short" : "not_english";
  if (
    isPasted(
      words.map(({ norm }) => norm),
      scene,
    )
  )
    return "pasted_statement";
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length / (text.match(/\p{L}/gu) ?? [""]).length;
  const share = (of: ReadonlySet<string>) => words.filter(({ norm }) => of.has(norm)).length / words.length;
  const everyday = share(EVERYDAY);
  if (isLabeled(text) || (isList(text) && everyday < SENTENCE_SHARE)) return "no_sentence";
  if (latin < 0.5 || share(FOREIGN) > everyday || (everyday === 0 && words.length > FEWEST_WORDS)) return "not_english";
  return null;
}

/** More commas, or more lines, than sentences of any length could need: a list of keywords. */
function isList(text: string): boolean {
  const pieces = text.split(/[,;\n•|/+]+/u).filter((piece) => piece.trim() !== "");
  return pieces.length >= 4 && pieces.every((piece) => piece.trim().split(/\s+/u).length <= 4);
}

/** The skills’ names as headings: notes on an answer, and not the answer. */
const isLabeled = (text: string): boolean => (text.match(/\b(?:own(?:ing)?|reflect(?:ing|ion)?|ask(?:ing)?)\s*:/giu) ?? []).length >= 2;

/** Nothing but the client’s own words given back, in their order. */
function isPasted(norms: readonly string[], scene: Scene): boolean {
  const isSpoken = (norm: string) => ![",", ".", QUOTED].includes(norm);
  const said = norms.filter(isSpoken).join(" ");
  const statement = scene.statement.split(" ").filter(isSpoken).join(" ");
  if (said.split(" ").length < FEWEST_WORDS) return false;
  if (statement.includes(said)) return said.split(" ").length >= 5;
  return said.includes(statement) && said.length - statement.length <= 12;
}

/** Fewer words can stand in any order. */
const FEWEST_IN_ORDER = 8;
/** One odd pair may be a slip: then more must speak for it. */
const SLIP = 1;
/** Weighs the two signs so that of answers never seen next to none is taken for a salad, and of salads of some length four in five are. */
const SALAD = { oddPair: 10, unknownPair: 3, from: 1.9, fromForASlip: 2.45 };

/** Words without an order, such as a good repair shuffled: pairs that nobody says, and few that were ever met. */
export function isSalad(sentences: readonly Sentence[], knownPairs: number): boolean {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const { odd, pairs } = countOddPairs(sentences);
  if (words < FEWEST_IN_ORDER || odd === 0) return false;
  const from = odd > SLIP ? SALAD.from : SALAD.fromForASlip;
  return (SALAD.oddPair * odd) / pairs + SALAD.unknownPair * (1 - knownPairs) > from;
}
