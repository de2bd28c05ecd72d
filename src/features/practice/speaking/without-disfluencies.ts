/**
 * Sounds that hold the floor and say nothing. In capitals “ER” is a place, and after an article “er” may be one too; “ah” at the
 * beginning of a sentence is said to somebody.
 */
const FILLER = /^(?:u+m+|u+h+m*|erm+|er|h+m+)$/;
const FILLER_INSIDE = /^a+h+$/;
const BEFORE_A_PLACE = /^(?:the|an|our|your|my|their|his|her|this|that)$/;

/**
 * Words that nobody says twice in a row and means it. Others stay, since they can stand side by side for good reason: “that that”,
 * “you you”, “had had”, “her her”, “come in in”, “so so”.
 */
const SAID_ONCE = new Set(
  "i we he she they i'm i've i'd i'll we're we've we'll he's she's they're my your our their the a an of with from at and but".split(" "),
);
const SUBJECTS = new Set("i you we he she they".split(" "));
const AUXILIARIES = new Set("am are is was were have has had can could will would shall should may might".split(" "));
const NEGATED = /n't$/;
const PREPOSITIONS = new Set("of in on at to for with from by about".split(" "));
const BEFORE_A_NOUN = new Set("the a an my your our their his her its this".split(" "));

/** One word as it was recognized, in three parts: what stands before it, itself, and its punctuation. */
interface Word {
  readonly before: string;
  readonly itself: string;
  readonly after: string;
}

/**
 * The transcript of something spoken without what is only speaking: fillers (“um”), a word said again at once (“I I”), a beginning
 * begun again (“I was I was”). No word is added or moved, and whatever could be meant stays. Doing it again changes nothing.
 */
export function withoutDisfluencies(transcript: string): string {
  // What was cut may bring two words together that are said once.
  const once = joined(withoutRepetitions(withoutFillers(wordsOf(transcript))));
  return once === transcript ? once : withoutDisfluencies(once);
}

function wordsOf(text: string): Word[] {
  return (text.match(/\S+/gu) ?? []).map((piece) => {
    const [, before = "", itself = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
    return { before, itself, after };
  });
}

const joined = (words: readonly Word[]) => words.map(({ before, itself, after }) => before + itself + after).join(" ");

function withoutFillers(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let capital = false;
  for (const word of words) {
    const last = kept.at(-1);
    if (isFiller(word, last)) {
      capital ||= isCapital(word.itself) && (last === undefined || endsSentence(last));
      if (last !== undefined) kept.splice(-1, 1, { ...last, after: closing(last, word.after) });
      continue;
    }
    kept.push(capital ? { ...word, itself: word.itself.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) } : word);
    capital = false;
  }
  return kept;
}

function isFiller({ before, itself }: Word, last: Word | undefined): boolean {
  const sound = itself.toLowerCase();
  if (itself === "ER" || before !== "") return false;
  if (FILLER_INSIDE.test(sound)) return last !== undefined && !endsSentence(last);
  return FILLER.test(sound) && !(sound === "er" && last?.after === "" && BEFORE_A_PLACE.test(plain(last)));
}

/** What stands after a word once the filler behind it is gone: a full stop, and the comma after a name or an opening word. */
function closing(word: Word, ofFiller: string): string {
  if (endsSentence(word)) return word.after;
  const bare = word.after.replace(/,$/u, "");
  if (/[.?!…]/u.test(ofFiller)) return bare + ofFiller;
  const opens = isCapital(word.itself) && !SAID_ONCE.has(plain(word));
  return ofFiller === "," && !opens ? bare : word.after;
}

function withoutRepetitions(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    kept.push(word);
    while (dropOne(kept) || dropPair(kept)) continue;
  }
  return kept;
}

/** “I I was”, “the, the waiting”, “I I’m”: the second stays, with the capital of the first. */
function dropOne(words: Word[]): boolean {
  const [first, again] = words.slice(-2);
  if (first === undefined || again === undefined) return false;
  const isSaidAgain = plain(first) === plain(again) || plain(again).startsWith(`${plain(first)}'`);
  if (!SAID_ONCE.has(plain(first)) || !isSaidAgain || !/^,?$/u.test(first.after) || again.before !== "") return false;
  words.splice(-2, 2, { ...again, before: first.before, itself: first.itself + again.itself.slice(first.itself.length) });
  return true;
}

/** “I was I was late”, “in the in the hall”. With a comma between, it may be said for weight: “I am, I am.” */
function dropPair(words: Word[]): boolean {
  const [one, two, oneAgain, twoAgain] = words.slice(-4);
  if (one === undefined || two === undefined || oneAgain === undefined || twoAgain === undefined) return false;
  const belongs =
    (SUBJECTS.has(plain(one)) && (AUXILIARIES.has(plain(two)) || NEGATED.test(plain(two)))) ||
    (PREPOSITIONS.has(plain(one)) && BEFORE_A_NOUN.has(plain(two)));
  const isSaidAgain = plain(one) === plain(oneAgain) && plain(two) === plain(twoAgain);
  const isBare = [one.after, two.after, oneAgain.after, twoAgain.after, two.before, oneAgain.before, twoAgain.before].join("") === "";
  if (!belongs || !isSaidAgain || !isBare) return false;
  words.splice(-2, 2);
  return true;
}

const plain = ({ itself }: Word) => itself.toLowerCase().replaceAll("’", "'");
const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const endsSentence = ({ after }: Word) => /[.?!…]/u.test(after);
