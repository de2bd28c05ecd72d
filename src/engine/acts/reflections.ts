import type { Scene } from "../scene.ts";
import { feelingsIn } from "../text/feelings.ts";
import type { Feeling } from "../text/feelings.ts";
import type { Sentence } from "../text/reading.ts";
import { shareOf, stemsOf } from "../text/stems.ts";
import type { Stretch } from "../text/clauses.ts";

/**
 * How a stretch speaks of the client’s inside: `underneath` fits and has an object or comes near to the scenario’s core;
 * `meaning` says what it is like in words that
 * are not the scenario’s; `unlisted` names a feeling with its object that the scenario doesn’t list; `thin` a feeling with nothing about what;
 * `surface` repeats what was said; `behavior` names only what can be seen.
 */
export type ReflectionKind = "underneath" | "meaning" | "unlisted" | "thin" | "surface" | "behavior";

export interface Reflection extends Stretch {
  readonly sentence: number;
  readonly kind: ReflectionKind;
  /** The core phrase it comes near to, if any. */
  readonly phrase: string | null;
  /** 0 to 1: how plainly it is there. */
  readonly strength: number;
}

/** Speaks of the client, or of anyone in the client’s place. */
const ABOUT_CLIENT =
  /\b(?:you|your|yours|yourself|somebody|someone|anybody|anyone|people|a person|a guy|nobody|it is (?:like|as)|must (?:be|feel|have)|(?:it|that) (?:may|might|could|would) be|sounds|looks like|feels)\b/u;

/** Opens with what the therapist did: owning, whatever it mentions of the client. */
const TELLS_OF_SELF =
  /^(?:\w+ , )?(?:and |but |so |then )?i (?!(?:think|guess|imagine|wonder|suspect|bet|sense|hear|can (?:see|hear|imagine)|would (?:guess|imagine|think))\b)\w+/u;

/** Words that open the client’s inside: feeling verbs, guesses, likenesses. */
export const INSIDE =
  /\b(?:you (?:\w+ ){0,3}(?:feel|felt|feeling|wonder|wondering|fear|think|believe|need|needed|want|wanted|wish|hope|hoped|expect|expected|trusted|trust|end up|ended up|got left|were left|are left|had to|have to|can not (?:tell|trust|be sure|know)|do not (?:know (?:if|whether)|trust|believe|feel|count|matter|get)|never (?:got|get|know))|part of you|(?:it|that|this|i|what i did) (?:\w+ ){0,3}(?:left|leaves|made|makes|make|must have|feel|felt|feels|look|looked|looks|hit|told|cost|costs|landed|lands)(?: \w+){0,3} (?:you|like|as)|from (?:your side|where you sit|where you are|here|your chair)|sounds? (?:like|as)|seems? (?:like|as)|as if|as though|like (?:you|i|nobody|no one|everyone|everybody|somebody|it|that|the|being|having|i was|she|he|we|they|nothing)|of course you|no wonder|must (?:be|feel|have)|(?:i|you) (?:bet|guess|imagine|suspect|reckon)|i would (?:think|guess|imagine|bet)|it (?:is|was|must be|can be|gets?|would be) (?:\w+ )?(?:like|to|when|having|being)|hard to (?:say|tell|trust|know|be)|(?:worried|afraid|scared|wondering|asking yourself|doubt\\w*|wonder) (?:if|whether|that|what|how|about|of|i|you|it|this|they))\b/u;

/** “So you think”, “what I’m hearing is”: gives back what was said. */
const GIVES_BACK =
  /^(?:(?:so|and|well|okay|right|now|,) )*(?:for you|you (?:\w+ )?(?:think|feel|felt|said|say|are saying|want|did|told|believe|mean|have|came|see)|you are\b|your \w+|what (?:i am |i )?(?:hear|hearing)|what you are saying|it sounds|sounds like|i (?:am )?hear(?:ing)? (?:you|that|from)|if i (?:hear|understand))/u;

/** Says outright what it is or was like for the client, with or without a feeling word. */
const TELLS_MEANING =
  /\b(?:like (?:nobody|no one|you (?:were|are|do|did|had|have|could|can|was)|i (?:was|were|had|did|do|would) (?:not|never|already|just)|everyone|everybody|being|having|somebody|someone|another|one more|here is|it (?:was|did|does|meant|never))|as (?:if|though) (?:you|nobody|i (?:was|were|had|did)|everyone|it (?:was|did|does))|(?:left|leaves|leaving|put|puts) you (?:\w+ ){0,3}(?:with|alone|holding|in|on|out|sitting|by|there|feeling|wondering|to)|part of you|(?:wondering|wonder|worried|afraid|scared|terrified|asking yourself|not sure|can not tell|do not know) (?:yet )?(?:if|whether|that|how) (?:you|i|this|it|anyone|anybody|they|we|your|nobody|there)|(?:that is|it is|what) (?:a|an|such a) (?:\w+ )?(?:lonely|horrible|rotten|awful|heavy|hard|frightening|scary|miserable|painful|terrible|exhausting|cruel|lousy) (?:\w+ )?(?:place|thing|way|spot|feeling|position|load|weight|moment|time)|easier (?:than|to (?:say|joke|agree|go|nod|keep))|safer (?:to|than|not)|you (?:have|had) (?:been|had) (?:\w+ ){0,3}(?:carrying|holding|fighting|waiting|left|let|passed|pushed|told|sent|handed|made)|you (?:end|ended|wound) up|once again|all over again|yet again|one more (?:person|time|thing|place|stranger|professional)|yet another|here is another|another (?:person|stranger|professional|one) (?:who|that|to|telling))\b/u;

const HEDGE_ON_SELF = /\bi (?:am|was|feel|felt) (?:\w+ ){0,3}$/u;
const SELF_CLAIM = /\b(?:i (?:totally |completely |really |do |can )?(?:understand|get|know|hear|appreciate|see|respect|honor))\b/u;
const CHECK_ONLY =
  /^(?:(?:and|so|but|well|hey) )?(?:are|were|is|was|do|did|does|have) (?:you|it|that|this) (?:feel |feeling |still |really |a bit |a little |so |just |\w+ly )?(?:\w+)(?: (?:at|with|by|about|of) (?:me|it|this|that))?$/u;

const MIN_CORE_SHARE = 0.5;

/** What one sentence shows of the client’s inside, or null: the best reading of it. */
export function reflectionIn(sentence: Sentence, index: number, scene: Scene): Reflection | null {
  const { reading } = sentence;
  const feelings = feelingsIn(reading).filter((feeling) => isClients(reading, feeling));
  const stems = stemsOf(reading);
  const core = nearestCore(stems, scene);
  const about = ABOUT_CLIENT.test(reading);
  if (!about) return null;
  if (TELLS_OF_SELF.test(reading) && !TELLS_MEANING.test(reading) && !feelings.some(({ family }) => family !== "thin")) return null;

  const firm = feelings.filter(({ family }) => family !== "thin");
  const fitting = firm.filter(({ family }) => scene.coreFamilies.has(family));
  const object = hasObject(reading, stems, feelings, scene);
  const repeated = shareOf(stems, scene.statementStems);
  const span = spanFor(reading, feelings);
  const at = { sentence: index, ...span };

  if (
    TELLS_MEANING.test(reading) &&
    !firm.some(({ family }) => family === "anger" && /\bi would be\b/u.test(reading)) &&
    !SELF_CLAIM.test(reading) &&
    repeated < 0.6
  )
    return { ...at, kind: fitting.length > 0 || core.share >= 0.34 ? "underneath" : "meaning", phrase: core.phrase, strength: 0.5 };
  if (core.share >= MIN_CORE_SHARE && core.matched >= 2 && INSIDE.test(reading))
    return { ...at, kind: "underneath", phrase: core.phrase, strength: 0.6 + 0.3 * core.share };
  if (fitting.length > 0 && object && !CHECK_ONLY.test(reading)) return { ...at, kind: "underneath", phrase: core.phrase, strength: 0.75 };
  if (fitting.length > 0) return { ...at, kind: CHECK_ONLY.test(reading) ? "thin" : "underneath", phrase: core.phrase, strength: 0.5 };
  if (firm.length > 0 && object) return { ...at, kind: "unlisted", phrase: null, strength: 0.45 };
  if (feelings.length > 0) return { ...at, kind: "thin", phrase: null, strength: 0.6 };
  if (core.share >= 0.34 && core.matched >= 1 && INSIDE.test(reading) && repeated < 0.6)
    return { ...at, kind: "underneath", phrase: core.phrase, strength: 0.4 + 0.3 * core.share };
  if (stems.size >= 2 && repeated >= 0.5 && GIVES_BACK.test(reading)) return { ...at, kind: "surface", phrase: null, strength: 0.6 };
  if (INSIDE.test(reading) && stems.size >= 2 && !SELF_CLAIM.test(reading) && !sentence.marked)
    return { ...at, kind: "unlisted", phrase: null, strength: 0.3 };
  return null;
}

export interface NearCore {
  readonly share: number;
  readonly matched: number;
  readonly phrase: string | null;
}

/** The core phrase that these stems come nearest to, and how near. */
export function nearestCore(stems: ReadonlySet<string>, scene: Scene): NearCore {
  let best: NearCore = { share: 0, matched: 0, phrase: null };
  for (const wanted of scene.core) {
    const share = shareOf(wanted.stems, stems);
    if (share > best.share) best = { share, matched: Math.round(share * wanted.stems.size), phrase: wanted.phrase };
  }
  return best;
}

/** A feeling word said of the therapist (“I feel awful”), denied or wished away is no reflection. */
function isClients(reading: string, feeling: Feeling): boolean {
  const before = reading.slice(0, feeling.from);
  if (HEDGE_ON_SELF.test(before)) return false;
  if (
    /\bi (?:\w+ ){0,3}(?:let|left|trust|made|hurt|disappointed|betrayed|dropped|lost) (?:you |your )?(?:\w+ )?$/u.test(before) ||
    (/\bi (?:\w+ ){0,2}$/u.test(before) && /(?:ed|let down|lost|left out)$/u.test(feeling.word))
  )
    return false;
  if (
    feeling.word === "off" ||
    feeling.word === "down" ||
    (feeling.word === "matter" && !/\byou (?:do not |did not |\w+ )?$/u.test(before)) ||
    (feeling.word === "small" && !/\b(?:feel|felt|made you) (?:\w+ )?$/u.test(before))
  )
    return false;
  if (/\b(?:do not|no need to|not|never|should not|need not) (?:be |feel |get |have to be |to be |you )?(?:so |too )?$/u.test(before))
    return false;
  if (feeling.word === "mad" && /\blike $/u.test(before)) return false;
  if (feeling.word === "lost" && /\bi $/u.test(before)) return false;
  if (
    /\b(?:hope|count|matter|trust|respect|prove|blame|judge|try|mark)\w*$/u.test(feeling.word) &&
    /\b(?:i|trust|what|you have to just|no) $/u.test(before)
  )
    return false;
  if (feeling.word === "hard" && /\bso $/u.test(before)) return true;
  return true;
}

function hasObject(reading: string, stems: ReadonlySet<string>, feelings: readonly Feeling[], scene: Scene): boolean {
  const feelingStems = stemsOf(feelings.map(({ word }) => word).join(" "));
  const others = [...stems].filter((stem) => !feelingStems.has(stem));
  const last = feelings.at(-1);
  const after = last ? reading.slice(last.to) : "";
  if (
    /^ (?:,? ?)(?:that|if|whether|of|about|to|by|because|when|with|i|you|it|this|they|nobody|no one|like|having|being|in|from|and|at|for|as|what|how|is|was|what) \w+/u.test(
      after,
    ) &&
    others.length > 0
  )
    return true;
  if (feelings.length >= 2 && new Set(feelings.map(({ family }) => family)).size >= 2) return true;
  return others.length >= 3 || others.some((stem) => scene.statementStems.has(stem) && others.length >= 2);
}

function spanFor(reading: string, feelings: readonly Feeling[]): Stretch {
  if (feelings.length === 0) return { from: 0, to: reading.length };
  const [first] = feelings;
  const last = feelings.at(-1);
  const from = Math.max(0, reading.lastIndexOf(" , ", first?.from ?? 0) === -1 ? 0 : reading.lastIndexOf(" , ", first?.from ?? 0) + 3);
  const stop = reading.indexOf(" , ", last?.to ?? 0);
  return { from, to: stop === -1 ? reading.length : stop };
}
