import type { Sentence } from "../text/reading.ts";
import type { Stretch } from "../text/clauses.ts";

/** How a question or invitation invites: `open` and `weak` kinds count for asking, the last three do not. */
export type QuestionKind =
  | "open"
  | "generic"
  | "handover"
  | "fact"
  | "closed"
  | "choice"
  | "why"
  | "leading"
  | "rhetorical"
  | "consent"
  | "off_topic";

export interface Question extends Stretch {
  readonly sentence: number;
  readonly kind: QuestionKind;
}

const AUX = "(?:is|are|am|was|were|do|does|did|would|could|can|will|has|have|had|should|might|may|shall)";
const NOT = "(?: not)?";

/** Where a clause may begin: an imperative opens one, “did not say it” doesn’t. */
const CLAUSE_START =
  "(?:^|, |\\b(?:and|so|but|or|then|please|just|maybe|now|first|okay|honestly|whenever you (?:like|want|are ready|feel like it)|instead) )";

/** “Tell me more about”, “help me see”, “I’d like to hear”: the floor is handed over. */
const INVITATION = new RegExp(
  [
    "\\b(?:can|could|would|will) you (?:please |maybe |perhaps |just |possibly |ever )*(?:be willing to |be open to |mind |try to |bring yourself to )?(?:tell|telling|say|saying|share|sharing|describe|explain|walk me|talk me|take me|help me|show me|fill me|speak|give me|let me|put (?:it|that|words))\\b",
    "\\byou can (?:tell me more|say more|tell me what|tell me how)\\b",
    `${CLAUSE_START}(?:tell|teach|show) me (?:more|about|what|how|where|which|whatever|everything|a bit|a little|some|again|the|it|straight|off|your|who|as|in|properly|please)\\b`,
    `${CLAUSE_START}tell me$`,
    `${CLAUSE_START}(?:tell me (?:if|whether|i))\\b`,
    `${CLAUSE_START}say (?:more|a bit|a little|some more|whatever|anything|what|it|as|the|all)\\b`,
    "\\bhelp me (?:to )?(?:understand|see|get|hear|know|follow)\\b",
    "\\bi (?:would|will) (?:\\w+ )?(?:like|love|want|rather|prefer) to (?:\\w+ )?(?:hear|know|understand|listen|learn|see)\\b",
    "\\bi (?:\\w+ )?(?:want|need|am ready|am here) to (?:really |properly |actually |still )*(?:hear|listen|know|understand|learn)\\b",
    "\\bi am (?:\\w+ )?(?:all ears|wondering (?:what|how|where)|curious (?:what|how|where|about|to (?:hear|know))|interested in|keen to (?:hear|know))\\b",
    "\\bi wonder (?:what|how|where|which)\\b",
    `${CLAUSE_START}ask (?:me )?(?:whatever|anything|what)\\b`,
    "\\b(?:start|begin) (?:wherever|anywhere|where you|where it)\\b",
    "\\bi would (?:welcome|invite|appreciate|value|like) (?:any|your|whatever|all) (?:\\w+ )?(?:thoughts|reaction|reactions|view|views|side|statement|feelings|feeling|version|account|perspective|honest)\\b",
    "\\bi would be (?:\\w+ )?(?:interested|curious) (?:in|about|to) (?:what|how|hear|know)\\b",
    `${CLAUSE_START}you tell me\\b`,
    `${CLAUSE_START}you (?:pick|choose|start|begin|talk|lead|decide|go first)\\b`,
    "\\bi would be (?:\\w+ )?(?:honored|honoured|glad|grateful|interested) to (?:hear|know|listen)\\b",
    "\\b(?:so|that) i can hear\\b",
    "\\bi would (?:much |far )?(?:sooner|rather) (?:have|hear|know) (?:the|about|what|how|you|it)\\b",
    "\\b(?:want to|would you) (?:tell me|say|start|trust) (?:what|how|your|more|me|us|about|it|where)\\b",
    `${CLAUSE_START}let me (?:hear|have) (?:it|what|how|the|your)\\b`,
    `${CLAUSE_START}(?:walk me through|put me through|let it out|let it rip|have a look out|give it to me|take me (?:back|through))\\b`,
  ].join("|"),
  "gu",
);

/** Hands the turn over without asking about anything. */
const HANDOVER = new RegExp(
  [
    `${CLAUSE_START}(?:carry on|keep going|take your time|talk to me|go on|go ahead|fire away|over to you)(?=$| |,)(?! (?:a|the|an|to) )`,
    "\\b(?:the (?:floor|time|hour|word|rest of (?:the|this)) (?:\\w+ )?is|it is) (?:all )?yours\\b",
    "\\bi am (?:here|listening|all ears|here to listen)(?: now)?$",
    "\\bwe can (?:chat|talk) about (?:it|that|this)\\b",
    "\\bfeel free to\\b",
  ].join("|"),
  "u",
);

/** A question that needs no mark to be one: the verb stands before its subject, or the wh-word is the subject. */
const PLAINLY_ASKED =
  /^(?:how|what|where) you \w+ing\b|^(?:what|how|where|who|which)(?! (?:i|you|we|they|it|he|she|that|this|the|a) )(?: \w+){0,2}? (?:is|are|was|were|do|does|did|would|could|can|will|has|have|should|might) (?:\w+ )?(?:you|it|that|this|i|we|they|he|she|things|there|going|your|the|like|on|in|happening|up|all|with)\b|^(?:what|how|who) (?:happened|went|hurt|made|bothers|bothered|worries|scares|goes|comes|came|stung|matters|changed|landed|about|else)\b/u;

const OPEN_WH = new RegExp(
  `\\b(?:what|how|where|which|who|when|whose|whats)\\b(?: \\w+){0,4}? ${AUX}\\b|\\b(?:what|how|where|which|who|whose) (?:is|was|are|were|has|have|happens|happened|went|goes|gets|got|made|makes|makes|comes|came|hurt|hurts|feels|felt|worries|matters|mattered|would|could|do|does|did|else|about|part|bit|worried|scares|bothers|gets|needs|stung|landed|changed|stands|sits|kept|stopped|goes|sort|kind|if)\\b`,
  "u",
);

const FACT =
  /\b(?:how (?:long|often|many|much|big|strong|old|bad|sad|angry|far|sure|soon|scared|likely)\b|what (?:time|day|date|number|month|exactly did|is (?:his|her|their|your) name)|when (?:did|was|is|does|do|will)\b|who (?:else|told|is|was)\b|out of (?:ten|10))/u;

const GENERIC =
  /\b(?:how (?:can|could|may|might|do|should) (?:i|we) (?:\w+ )?(?:help|make|fix|support|be|move|do|get)|what (?:can|could|should|do) (?:i|we) (?:\w+ )?(?:do|help|offer|change|start|focus|make|talk)|what would be (?:\w+ )?(?:helpful|useful|good|best)|what do you need|what is the (?:evidence|vision)|what would the evidence|what are your goals|how are you(?! (?:with|about|after|sitting|holding|doing with|feeling about))|what (?:would|do) you (?:like|want|prefer|wish|need) (?:to )?(?:do|talk|work|focus|discuss|add|next|today|from me|cover|start|me to do)|how (?:are|is) (?:you|things|it|everything) (?:doing|feeling today|today|going|otherwise|in general|about (?:our|the|your) (?:sessions|therapy|work) in general)|how (?:was|is|has) (?:your|the) (?:week|weekend|day|work|family|been)|what (?:is|was) work like|anything (?:else|you)|any (?:thoughts|questions)|what next|where (?:shall|do|should) we (?:go|start)|thoughts)\b/u;

const CONSENT =
  /\b(?:shall (?:we|i)|should we|can we (?:move|get|go|start|begin|continue|try|carry|talk about (?:the|your) (?:plan|goal))|does (?:that|this|it) (?:make sense|sound|work|help)|(?:is|would) (?:that|it|this) (?:be )?(?:okay|alright|all right|fine|good)|(?:are|is) (?:you|that|we) (?:okay|alright|fine|good) (?:with|to)|okay$|alright$|all right$|right$|yes$|deal$|ready (?:to|for)|do you see what i|you know what i mean|is it okay if|make sense|sound good|shall i|what time suits|should i\b|can i (?:come|get|start|try|go|ask)|could i (?:come|start|try)|is this a bad time|do you want to (?:carry on|keep going|stop|go\b|leave|start|continue|move)|can you forgive|(?:are|have) you (?:keeping|put|getting|taking|sleeping|eating|still taking|safe)|(?:how|what) about (?:we|a|you|the|trying|some)|what if (?:we|you|it|i)|why (?:do not|not) (?:we|you)|may i (?:ask|check|go)|have you (?:\w+ )?(?:thought (?:about|of)|tried|considered)|did you (?:get (?:around|round|a chance)|manage|do (?:the|your)|fill|bring|finish))/u;

const LEADING = new RegExp(
  [
    "\\b(?:do|would) you (?:really|honestly|seriously) (?:think|believe|see|feel|want|expect)\\b",
    "\\bis it (?:possible|maybe|perhaps|really about|because you|just that)\\b",
    "\\bcould it be (?:that )?(?:you|this|it|your|part)\\b",
    "\\bwhat makes (?:it so hard for you|you (?:so|think (?:i|that)|say|unable|assume|believe))\\b",
    "\\bwhat part of (?:that|this|it) can you own\\b",
    "\\bwhat is (?:familiar|it about you|stopping you|your part|your role|the payoff|so hard)\\b",
    "\\byou are not really\\b.*\\bare you\\b",
    "\\byou (?:would|do|will|can) \\w+.*, (?:would|do|will|can) not you$",
    "\\bhow (?:does|is|has) that (?:working|served|help|helping)\\b",
    "\\bhow you have been coping\\b",
    "\\bhow it has served\\b",
    "\\b(?:other|previous) times? (?:you|in your life)\\b.*\\b(?:felt|reacted)\\b",
    "\\bremind you of\\b",
  ].join("|"),
  "u",
);

const WHY = /\bwhy (?:\w+ )?(?:would|do|did|are|is|have|has|can|could|should|not|were|was|say|you|so|the|does)\b|\bhow come\b/u;
const RHETORICAL =
  /\b(?:do|does|did|are|is|was|were|would|could|can|will|should|has|have) not (?:you (?:think|suppose|see|believe|feel|find|agree)|it (?:more|possible|really|just|true|a bit|that|about|the)|that (?:what|the|a|just|why)|we|there|every)\b|\bwhy would i\b|\bwhat (?:could|can|would|do you|did you|else) (?:\w+ )?(?:be more|expect|want from me|you expect|i supposed|supposed)|\bwho (?:does not|is not|would not)\b|\bdoes a (?:doctor|surgeon|teacher|coach)\b|\bwhat (?:am i|was i) supposed\b|\bhow (?:else|am i|was i|can you expect|could i|would i|should i)\b(?! (?:could i|have))|\bwhat (?:is|was) the (?:problem|big deal)\b|\bwhy would i (?:\w+ ){0,6}if\b|\bdo you know how\b|\bwho (?:do you think|says)\b/u;

const CLOSED_START = new RegExp(
  `^(?:(?:and|so|but|well|okay|um|or|then|maybe|now|hey|oh|also|just|wait|sorry|tom|yes|no|right|please|honestly|first|,|QUOTED|ACTION|\\w+ ,) )*${AUX}${NOT} (?:you|it|that|this|there|i|we|they|he|she|your|the|part|some|any|something|anything)\\b`,
  "u",
);
const TAG = /, (?:did|do|have|was|am|were|are|is|does|has|would|could|should|can|will) (?:not )?(?:i|it|that|we|they|there|you)$/u;
const CHOICE =
  /\bis it\b.*\bor\b|\bor (?:is it|is that|was it|something else|something different|not|the|more|do you|did you|are you|would you)\b.*$/u;
const INVERTED = new RegExp(`\\b${AUX}${NOT} you(?: \\w+)*$`, "u");
const STARTERS =
  /^(?:want to|wanna|fancy|care to|feel like|mind if|ready to|any|anything|you (?:okay|sure|mad|angry|upset|want|alright)|sure|really|what about|how about|thoughts|still|and you|mad at)\b/u;

/** Every question and invitation of one sentence, each with its kind, in order. A tag to oneself (“didn’t I”) is none. */
export function questionsIn(sentence: Sentence, index: number): readonly Question[] {
  const { reading } = sentence;
  const whole = { sentence: index, from: 0, to: reading.length };
  const body = sentence.marked ? reading.replace(TAG, "") : reading;
  const bare = body.trim() === "" || (sentence.marked && body !== reading && !OPEN_WH.test(body) && !CLOSED_START.test(body));
  if (bare && /\b(?:i|it|that|we|they|there)$/u.test(reading)) return [];

  const wh = whIn(body, sentence.marked);
  if (
    /^(?:\w+ , )?(?:how|what) about (?:we|a|an|the|trying|some)\b|^(?:so |and |but )?what if\b|^(?:\w+ , )?why (?:do not|not) (?:we|you)\b/u.test(
      body,
    )
  )
    return [{ ...whole, kind: "consent" }];
  if (WHY.test(body) && (sentence.marked || /^(?:\w+ )?(?:why|how come)\b/u.test(body))) {
    if (RHETORICAL.test(body)) return [{ ...whole, kind: "rhetorical" }];
    return [
      {
        ...whole,
        kind:
          LEADING.test(body) || /\bwhen you\b/u.test(body) || /\bif you\b|\bwould you\b|\byou (?:mean|think|need)\b/u.test(body)
            ? "leading"
            : "why",
      },
    ];
  }
  const [invited] = body.matchAll(INVITATION);
  if (invited) {
    const from = invited.index;
    const rest = body.slice(from);
    if (/\btell me (?:if|whether|i)\b/u.test(rest)) return [{ ...whole, from, kind: "closed" }];
    return [{ ...whole, from, kind: isBeside(rest) ? "generic" : "open" }];
  }
  if (wh === null && HANDOVER.test(body) && !CLOSED_START.test(body)) return [{ ...whole, kind: "handover" }];
  if (wh !== null) {
    const from = wh;
    const rest = body.slice(from);
    if (RHETORICAL.test(rest)) return [{ ...whole, from, kind: "rhetorical" }];
    if (GENERIC.test(rest))
      return [{ ...whole, from, kind: /\bhow (?:was|is|has) your (?:week|weekend)\b/u.test(rest) ? "off_topic" : "generic" }];
    if (LEADING.test(rest)) return [{ ...whole, from, kind: "leading" }];
    if (FACT.test(rest) && !/\bhow (?:bad|much|alone|hard|scared) (?:is|was|did) (?:that|it|this)\b/u.test(rest))
      return [{ ...whole, from, kind: "fact" }];
    return [{ ...whole, from, kind: "open" }];
  }
  if (
    /^(?:(?:and|so|but|or|yes|well|,) )*(?:am i|have i|did i get|is that it|is that right|do i have|are we okay|are you okay)\b/u.test(
      body,
    ) &&
    (sentence.marked || body.length < 40)
  )
    return [{ ...whole, kind: "closed" }];
  if (CONSENT.test(body) && (sentence.marked || CLOSED_START.test(body) || /^shall\b/u.test(body))) return [{ ...whole, kind: "consent" }];
  const closed = CLOSED_START.test(body) || STARTERS.test(body) || (sentence.marked && INVERTED.test(body));
  if (closed || sentence.marked) {
    if (!closed && /^(?:sorry|what|okay|yes|right|huh)$/u.test(body)) return [];
    if (
      LEADING.test(reading) ||
      (sentence.marked && /(?:^|, |\b(?:and|so|but) )(?:do|did|would|could|is|are|was|were|should) not (?:you|it|that)\b/u.test(reading))
    )
      return [{ ...whole, kind: "leading" }];
    if (RHETORICAL.test(body)) return [{ ...whole, kind: "rhetorical" }];
    if (GENERIC.test(body)) return [{ ...whole, kind: "generic" }];
    if (!sentence.marked && !CLOSED_START.test(body) && !/^(?:want to|fancy|care to)\b/u.test(body)) return [];
    return [{ ...whole, kind: CHOICE.test(body) ? "choice" : "closed" }];
  }
  return [];
}

/** Where a wh-question opens in a sentence, or null: at its start, after a comma or a small word, or anywhere if it ends in “?”. */
function whIn(body: string, marked: boolean): number | null {
  const atStart =
    /^(?:(?:and|so|but|well|okay|or|then|now|hey|oh|also|just|wait|tom|no|yes|right|honestly|QUOTED|ACTION|,|\w+ ,) )*((?:what|how|where|which|who|whose|in what way|on what|to what)\b)/u.exec(
      body,
    );
  if (atStart) {
    const place = body.indexOf(atStart[1] ?? "");
    if (marked || PLAINLY_ASKED.test(body.slice(place))) return place;
  }
  for (const match of body.matchAll(/(?:, |\b(?:and|so|but|then) )((?:what|how|where|which|who)\b)/gu)) {
    const place = match.index + match[0].length - (match[1]?.length ?? 0);
    if (PLAINLY_ASKED.test(body.slice(place)) && (marked || body.length - place < 90)) return place;
  }
  if (marked && !CLOSED_START.test(body)) {
    const anywhere = OPEN_WH.exec(body);
    if (anywhere) return anywhere.index;
  }
  return null;
}

function isBeside(rest: string): boolean {
  return /\b(?:your week|your weekend|your family|yourself|any questions)\b/u.test(rest);
}
