/** A change of how an answer is typed that changes nothing of what is said. */
export interface Rewording {
  readonly name: string;
  readonly change: (text: string) => string;
}

const words = (rows: string): readonly (readonly [string, string])[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [from = "", to = ""] = row.trim().split(" = ");
      return [from, to];
    });

const replaced = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce(
    (changed, [from, to]) =>
      changed.replaceAll(new RegExp(`\\b${from}\\b`, "giu"), (met) =>
        /^\p{Lu}/u.test(met) ? to.charAt(0).toUpperCase() + to.slice(1) : to,
      ),
    text,
  );

const CONTRACTIONS = words(`
  I am = I'm
  I have = I've
  I would = I'd
  I will = I'll
  you are = you're
  you have = you've
  it is = it's
  that is = that's
  do not = don't
  did not = didn't
  was not = wasn't
  is not = isn't
  cannot = can't
  could not = couldn't
  should not = shouldn't
  would not = wouldn't
  what is = what's`);

const MISSPELLINGS = words(`
  the = teh
  because = becuase
  really = realy
  what = waht
  their = thier
  believe = beleive
  definitely = definately
  probably = probly
  should have = should of
  feeling = feelling
  listen = lisen
  sorry = sory
  you're = your
  with = wiht
  tell = tel
  about = abuot
  wrong = wrogn
  different = diffrent`);

const BRITISH = words(`
  apologize = apologise
  apologizing = apologising
  realize = realise
  realized = realised
  recognize = recognise
  behavior = behaviour
  counselor = counsellor
  counseling = counselling
  canceled = cancelled
  favor = favour
  honor = honour
  humor = humour
  color = colour
  center = centre
  gray = grey
  mom = mum
  program = programme
  judgment = judgement
  organize = organise
  labeled = labelled
  practice = practise`);

/** Common mistypings: every ninth longer word has two inner letters swapped. */
function slipped(text: string): string {
  let met = 0;
  return text.replaceAll(/\p{L}{5,}/gu, (word) => {
    met += 1;
    return met % 9 === 0 ? `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}` : word;
  });
}

export const REWORDINGS: readonly Rewording[] = [
  { name: "lower case", change: (text) => text.toLowerCase() },
  { name: "capitals", change: (text) => text.toUpperCase() },
  { name: "curly quotes", change: (text) => text.replaceAll("'", "’").replaceAll(/"([^"]*)"/gu, "“$1”") },
  { name: "straight quotes", change: (text) => text.replaceAll(/[’‘]/gu, "'").replaceAll(/[“”]/gu, '"') },
  { name: "spaces and lines", change: (text) => `  ${text.replaceAll(" ", "  ").replaceAll(/([.!?])\s+/gu, "$1\n\n")} ` },
  { name: "contracted", change: (text) => replaced(text, CONTRACTIONS) },
  {
    name: "spelled out",
    change: (text) =>
      replaced(
        text.replaceAll("’", "'"),
        CONTRACTIONS.map(([full, short]) => [short, full] as const),
      ),
  },
  { name: "misspelled", change: (text) => replaced(text, MISSPELLINGS) },
  { name: "slips of the finger", change: slipped },
  { name: "no commas, no apostrophes", change: (text) => text.replaceAll(/[,;:'’‘]/gu, "") },
  { name: "no punctuation at all", change: (text) => text.replaceAll(/[.,!?;:…—–'’‘“”"]+/gu, " ").replaceAll(/\s+/gu, " ") },
  { name: "British spelling", change: (text) => replaced(text, BRITISH) },
  {
    name: "American spelling",
    change: (text) =>
      replaced(
        text,
        BRITISH.map(([american, british]) => [british, american] as const),
      ),
  },
  { name: "neutral preamble", change: (text) => `Okay. ${text}` },
];
