import { stemmer } from "stemmer";

/** Words that carry no content of their own: they never count when two phrases are compared. */
const FUNCTION_WORDS = new Set(
  `a about above after again all almost also am an and any anybody anyone anything are as at away back be because been before being
  but by can come could day did do does doing done down each else even ever every everyone everything feel feeling feels felt few first for from get
  give go going gone got had has have having he her here hers him his how i if in into is it its itself just kind know last let like little
  look lot made make many may maybe me mean might mine more most much must my myself need never no nobody none not nothing now of off oh okay
  on once one only or other our out over own part people perhaps place put quite rather really right said same say says see seem seems she should so some somebody someone
  something sort still such take tell than that the their them then there these they thing things think this those though through time to today
  together too two under until up upon us very want was way we well were what when where which while who whole why will with without
  would yes yet you your yours yourself QUOTED ACTION`.split(/\s+/u),
);

/** Different words for one thing, so that a scenario’s “kids” meets an answer’s “children”. The first of a row stands for all. */
const KIN = new Map(
  `child children kid kids boy boys grandson grandsons son sons daughter girl toddler baby
  mother mom mama parent parents
  late lateness tardy overdue sixteen behind
  wait waiting waited
  forget forgot forgotten forgetting forgets slipped
  young age younger youth 26 fresh graduate inexperienced
  worksheet worksheets sheet sheets homework handout handouts homeworks paper papers paperwork form forms
  cancel canceled canceling cancellation
  call called calling phoned phone rang reported report reporting
  type typing typed keyboard screen
  goal goals aim target
  quit quitting stop stopping stopped abstinence abstain sober sobriety
  plan plans planned
  white whiteness
  race racism racist
  pay paid paying pays fee money
  dead died death dying loss lost
  dad father daddy
  label labels labeled diagnosis diagnosed diagnose word wrote written write
  scared afraid fear fears frightened frightening terrified scary
  worried worry worries worrying anxious
  hear heard hearing listen listened listening
  rush rushed rushing fast quick quickly hurried hurry pace
  side sided sides
  check checked checking asked ask asking`
    .split("\n")
    .flatMap((row) => {
      const kin = row.trim().split(" ");
      return kin.map((word): [string, string] => [word, kin[0] ?? word]);
    }),
);

/** The content of a reading as stems: function words gone, kin words as one. */
export function stemsOf(reading: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of reading.split(" ")) {
    if (word.length < 2 || FUNCTION_WORDS.has(word)) continue;
    stems.add(KIN.get(word) ?? stemmer(word));
  }
  return stems;
}

/** How much of `wanted` is found in `found`, 0 to 1; 0 when nothing is wanted. */
export function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let met = 0;
  for (const stem of wanted) if (found.has(stem)) met += 1;
  return met / wanted.size;
}
