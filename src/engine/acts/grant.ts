import type { Scene } from "../scene.ts";
import { NEGATION } from "../scene.ts";
import { clausesOf } from "../text/clauses.ts";
import type { Sentence } from "../text/reading.ts";
import { shareOf, stemsOf } from "../text/stems.ts";
import type { Act } from "./act.ts";
import type { Stretch } from "../text/clauses.ts";

/** Between “I” and what I did. */
const LEAD =
  "i (?:have |had |did |was |just |really |also |kind of |sort of |totally |completely |only |still |then |clearly |obviously |probably |guess i |basically |went and |am the one who |think i |see i |know i |realize i |realize that i |wonder if i |wonder whether i |may have |might have |must have |could have )*";

/** What a therapist does that strains an alliance: said of oneself, these grant something without more. */
const STRAINING =
  `(?:forgot|forgotten|missed|lost (?:track|hold|my|sight|the|that)|dropped|ignored|overlooked|misheard|misread|misjudged|mistook|mixed (?:you|up)|let go of|let slip|slipped up
|rushed|hurried|raced|charged|jumped|leapt|leaped|dived|dove|barged|breezed|skipped|ran (?:ahead|over|off|late|on|past|right)|run (?:ahead|over)|going too fast|went (?:too|straight|ahead|there|somewhere|in|on|off|hunting|looking|past|right|quiet|over|all)|gone (?:ahead|too|straight|on)|got (?:ahead|carried|so|too|all|a bit|caught|there)|getting ahead|moved (?:too|on|ahead)|moving too
|pushed|pressed|shoved|forced|railroaded|steamrolled|steamrollered|bulldozed|cornered|pinned|grabbed|hogged|plowed|dragged|herded|swept
|talked (?:over|at|too|about|on|for|most)|talk too|spoke (?:over|to|with|for)|kept (?:you|going|talking|on|asking|pushing|looking)|left you|leaving you|left (?:him|her|it|no|out|that)|let (?:this|that|it|four|weeks|months)
|interrupted|cut you|cut (?:in|across|off)|cutting you|butted in|assumed|presumed|took (?:her|his|sides|a side|over|it for|your|the word)|taken (?:her|his|sides)|sided|stuck with|stayed (?:with|on)|favored|doubted|questioned (?:you|your|it|what)|second guessed|cross examined|interrogated|grilled|challenged you|dismissed|brushed|minimized|shrank
|made (?:you|it|that|this|a|the call|up|your)|turned (?:you|it|this|that|away)|treated (?:you|it)|handed (?:you|out|it|them)|dumped|piled|loaded|threw|sprang|dropped|hit you|gave you|put (?:my|you|it|that|abstinence|the|a|in|them|down|words)|wrote|written|sent (?:it|that|the|a|you)|picked|chose|chosen|decided|set (?:the|your|it)|ran it
|broke|betrayed|told (?:your|her|him|them|somebody|someone)|called (?:them|it|you|your|time|child|the)|rang|phoned|reported|went behind|went to (?:your|her|him|them)|canceled|texted|bailed|stood you up|showed up late|turned up late|started late|kept us|ended|stopped (?:us|you|it)|shut (?:you|it|up shop)|brought (?:it|up|in)|looked (?:away|at the|round|past|elsewhere|down)|looking (?:away|at|elsewhere|down)|glanced|checked (?:the|my)|typed|typing|reading|distracted|multitasking|half listening|not (?:all )?(?:there|here|with you|listening|looking|paying)|late\\b|elsewhere|clumsy|careless|too (?:quick|fast|eager|keen|busy|focused|soon|slow|far)|lectured|preached|graded|marked|labeled|pigeonholed|boxed|reduced|slapped|stuck|spent|given (?:her|him|you)|wasted|blundered|fumbled|botched|overstepped|crossed|stepped (?:on|over)|trampled|tripped|put my foot|failed to|neglected|offered (?:my|you)|drew|drawn|nodded|nodding|carried on|carrying on|plodded|plodding|watched|mumbled|fobbed|blanked|zoned|tuned out|switched off|glossed|skated|skimmed|sat on|held back|kept quiet|stayed quiet|said nothing|let you|had (?:one eye|my eyes|my mind|my head|a note|the)|cut it|sprung|all over there|been (?:over there|late|pushing|talking|going|charging|nodding|rushing|ignoring|asking|taking|drawing|on her|on his|slow|missing|distracted|doing (?:the same|most|all)))`.replaceAll(
    "\n",
    "",
  );

/** The same, in its plain form after “I did”. */
const DID =
  "i did (?:just |sort of |kind of |really )?(?:start|leave|forget|miss|rush|jump|push|cut|interrupt|assume|drop|lose|go|get|make|put|hand|write|keep|stop|bring|type|take|talk|speak|doubt|question|cancel|text|end|turn|run|press|skip|go|let|hurt|reach|report|mark|grade|drift|look (?:away|at))";

/** What a therapist leaves undone. */
const OMITTED =
  "(?:did not|have not|had not|never|not once|failed to|forgot to|neglected to|without) (?:really |even |once |actually |properly |stop to |stopped to |think to |thought to |bother to |ever |first |also )*(?:ask|asked|asking|check|checked|checking|listen|listened|listening|notice|noticed|noticing|tell you|told you|telling you|warn|warned|warning|prepare|prepared|preparing|hear|heard|hearing|see|saw|seen|stop|stopped|stopping|wait|waited|raise|raised|mention|mentioned|bring|brought|explain|explained|give you|gave you|giving you|let you|letting you|come to you|came to you|find out|found out|finding out|make room|made room|leave|left you|talk to you|talked to you|talk with|talking (?:to|with) you|talking it|speak to you|say (?:it|so|a word|anything)|said|look|looked|pay|follow|call|called|consult|include|stay|stayed|remember|remembered|keep|kept)";

const PATTERNS = [
  new RegExp(`\\b${DID}\\b`, "gu"),
  new RegExp(`\\b${LEAD}${STRAINING}`, "gu"),
  new RegExp(`\\bi (?:\\w+ ){0,3}?${OMITTED}\\b`, "gu"),
  /\bwithout (?:even |once |first |ever )?(?:asking|checking|telling|warning|listening|talking|finding|giving|letting|preparing|consulting|explaining) (?:\w+ ){0,2}(?:you|first|it|whether|if|what|how)/gu,
  /\bi (?:really |probably )?(?:should|could) have (?:\w+ ){0,2}(?:asked|checked|told|warned|called|listened|noticed|waited|talked|spoken|explained|prepared|raised|said|brought|remembered|given|started|slowed|stopped|sat|let|come|held)\b/gu,
  /\bi should not have (?!happened)(?:\w+ ){1,4}/gu,
  /\b(?:that|it|this) was (?:all |just |only )?(?:me|my) (?!fault|mistake|bad|intention)(?:\w+ ?){1,6}/gu,
  /\b(?:that|it) was a lot of me\b/gu,
  /^(?:\w+ , )*(?:yes , )?(?:guilty|busted|caught me|you caught me)\b.*$/gu,
  /\b\w+ing (?:\w+ ){1,10}was (?:\w+ )?(?:wrong|unfair|not fair|clumsy|careless|thoughtless|unkind|hurtful|my (?:doing|choice|idea)|a mistake|on me|cold|lazy)(?: of me)?\b/gu,
  /\bit was me\b/gu,
  /\bby (?:\w+ )?(?:charging|rushing|pushing|running|going|talking|jumping|staying|asking|skipping|calling|sending|canceling|writing|putting|leaving|forgetting|looking|typing)\b[^,]*\b/gu,
  /\bmy (?:\w+ )?(?:question|comment|theory|idea|plan|remark|words|timing|silence|lateness|interpretation|guess|suggestion|message|text|letter|goal|agenda|clock) (?:was|were|came|did|made|put|sounded|landed|hurt|doubted|missed|went|got|can|that)\b/gu,
  /\bi (?:put|did|do|made|have made|had a hand in|was part of|caused) (?:\w+ )?(?:that|it|some of|this|a hand)\b/gu,
];

/** An age, a lack of years or of the experience: facts about the therapist that a client may point at. */
const FACTS =
  /\b(?:i am|am i|i look|i do look|i am only|i am also|i am still) (?:\w+ ){0,3}(?:young|younger|new|green|inexperienced|white|black|paid|single|childless|a student|a trainee|an intern|not a parent|not a mother|not a father|a man|a woman|straight|twenty|\d\d|half your age|fresh|a stranger|an outsider|the third|the one)\b|\byou (?:do )?pay me\b|\bi get paid\b|\bi am paid\b|\bit is my job\b|\bi watch the clock\b/gu;

/** Answers to “do you even …?”: short, and true or false as the scenario has it. */
const BARE_NO =
  /^(?:(?:well|no|not|ha|okay|oh|honestly|nope|true|and|sir|maam|man|,|yes) )*(?:no kids|no children|none|not (?:a |even )?one|not once|i have not(?: once| not once)?|i have not (?:any|got any)(?: no)?|i do not(?: no)?|no i (?:have|do|did|am) (?:not|never)|no i never(?: have| did)?|no , i (?:have|do|did|am|was) (?:not|never)|no , i never(?: have| did)?|you did not)(?=$| ,| and | but )/u;

/** Answers to “are you …?”, “did you …?”: yes, I was. */
const BARE_YES =
  /^(?:(?:oh|well|okay|no|ha|right|honestly|,) )*(?:yes (?:, )?)?(?:yes (?:, )?)?i (?:was|did|am|have|do|had)(?: not| never)?(?= ,|$)|^yes , \w+ing\b/u;

/** Not the therapist granting, but supposing, denying, or speaking of the client’s view. */
const SUPPOSED =
  /\b(?:if i|maybe i|perhaps i|when you (?:think|feel)|you (?:think|feel|felt|believe|say|said|are saying)(?: that)?(?: like)? i|as if i|as though i|like i|not saying (?:that )?i|not that i|do not think (?:that )?i|did not think i|never said i|it is not that i|so i am|because i|did i)\b/u;

/** A reason that makes what was done come out right. */
const EXCUSED =
  /\b(?:because (?:i|we|it|that|your|the)|in order to|so that (?:you|we|i)|only (?:trying|asking|doing|going|reason|because)|just (?:trying|asking|doing|going off)|trying to (?:help|be|get|give|make)|to help you|for your own|my job|policy|the law|required|have to|had to|reasonable|as (?:i|you) (?:said|agreed)|remember|training|trained|degree|years|research|evidence|supervisor|experience|qualified|licensed|appropriate|for a reason)\b/u;

const MATCH_OWNABLE = 0.6;

/** How near a stretch comes to something that this scenario says can be owned: the best share, 0 to 1, and whose phrase it is. */
export function nearestOwnable(reading: string, scene: Scene): { readonly share: number; readonly phrase: string | null } {
  const stems = stemsOf(reading);
  const negated = NEGATION.test(reading);
  let best: { share: number; phrase: string | null } = { share: 0, phrase: null };
  for (const wanted of scene.ownable) {
    if (wanted.stems.size === 0) continue;
    const agrees = wanted.negated === negated ? 1 : wanted.stems.size <= 2 ? 0 : 0.6;
    const share = shareOf(wanted.stems, stems) * agrees;
    if (share > best.share) best = { share, phrase: wanted.phrase };
  }
  return best;
}

/** A specific part of the complaint, granted as true of the therapist: an act, an omission, its effect, or a fact about them. */
export const grant: Act = {
  note: "Grants one specific thing as true of the therapist.",
  find: (sentence, scene) => {
    const { reading } = sentence;
    const found: Stretch[] = [];
    for (const pattern of [...PATTERNS, FACTS]) {
      for (const match of reading.matchAll(pattern)) {
        const from = match.index;
        const to = clauseEnd(reading, from + match[0].length);
        if (isGranted(sentence, scene, from, to)) found.push({ from, to });
      }
    }
    if (found.length === 0) found.push(...byScenario(sentence, scene));
    return found;
  },
  hits: [
    "I did start late, twice now.",
    "I pushed that worksheet on you without asking.",
    "I never asked what it was like for you.",
    "i got ahead of you there",
    "I cut you off.",
  ],
  guardrails: [
    "I have a master's degree.",
    "I don't think I did that.",
    "If I interrupted you, I'm sorry.",
    "You think I talked over you.",
    "I put it at next week because the fear grows.",
  ],
};

/** To the end of the clause: a comma or a “but”. */
function clauseEnd(reading: string, from: number): number {
  const stop = /(?: ,| but | because | and (?:i|you|we|what|how|now|that)\b)/u.exec(reading.slice(from));
  return stop ? from + stop.index : reading.length;
}

function isGranted(sentence: Sentence, scene: Scene, from: number, to: number): boolean {
  const { reading } = sentence;
  const before = reading.slice(Math.max(0, from - 24), from + 2);
  const clause = reading.slice(from, to);
  if (SUPPOSED.test(before) || SUPPOSED.test(reading.slice(Math.max(0, from - 40), from + 3))) {
    if (!/\bbecause i\b/u.test(before)) return false;
  }
  if (/^i (?:\w+ )?(?:did not|never) (?:mean|say|think|intend|want)/u.test(clause)) return false;
  if (/\b(?:would|will) never\b/u.test(clause)) return false;
  if (EXCUSED.test(reading.slice(from, Math.min(reading.length, to + 30))) && nearestOwnable(clause, scene).share < 0.5) return false;
  return true;
}

function byScenario(sentence: Sentence, scene: Scene): readonly Stretch[] {
  const { reading } = sentence;
  const bare = BARE_NO.exec(reading);
  if (bare && scene.ownable.some(({ negated }) => negated)) return [{ from: 0, to: bare[0].length }];
  const plain = BARE_YES.exec(reading);
  if (plain && !/\bnot\b/u.test(plain[0])) return [{ from: 0, to: plain[0].length }];
  return clausesOf(reading).filter(({ from, to }) => {
    const clause = reading.slice(from, to);
    const about =
      /\b(?:i|my|mine|we|myself|(?:on|of|by|from) me)\b/u.test(clause) && !/^(?:and |but |so )?(?:you|part of you)\b/u.test(clause);
    return (
      about &&
      nearestOwnable(clause, scene).share >= MATCH_OWNABLE &&
      isGranted(sentence, scene, from, to) &&
      !/^(?:do|did|are|is|have|would) you/u.test(clause)
    );
  });
}
