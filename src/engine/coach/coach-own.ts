import type { OwnReason, ScoredReport } from "#schema/report.ts";
import type { Moment, SkillCoaching } from "./coaching.ts";
import { fillWording } from "./fill-wording.ts";
import {
  CONTESTED_AT_ONCE_WORDS,
  CONTESTED_WORDS,
  LOOK_AT_COMPLAINT,
  LOOK_BEFORE,
  OWN_OFFERS,
  OWN_PRINCIPLES,
  OWN_WORDS,
  UNDONE_AT_ONCE_WORDS,
  VAGUE_AND_SORRY_WORDS,
} from "./own-words.ts";
import { pickWording, takeTurns, type Wordings } from "./pick-wording.ts";
import { wordsToYou } from "./quote-client.ts";
import { ownablePhrases, quoteBeside, quoteOf } from "./quote-words.ts";

/** Why owning got its level, and one thing to try. */
export function coachOwn(moment: Moment): SkillCoaching {
  const { report, client } = moment;
  const why = whyOf(report);
  const reason = pickWording(why.wordings, moment, why.said);
  return {
    reason: fillWording(reason, { client, said: why.said ?? why.unquoted, beside: why.beside }),
    next: nextOf(moment, why.key, why.said),
  };
}

/** What to call words that can’t be quoted: those that own, and those that stand against it. */
const A_PART = "part of your answer";
const ELSEWHERE = "another part of the answer";

interface Why {
  readonly wordings: Wordings;
  /** Which next step goes with it. */
  readonly key: OwnReason;
  readonly said: string | null;
  /** What to call their words where none are quoted. */
  readonly unquoted: string;
  readonly beside: string;
}

/** The words for the reason, and where a trap changes what it means, the words for both. */
function whyOf({ reasons: { own }, evidence, traps }: ScoredReport): Why {
  const said = quoteOf(evidence, "own");
  const plain: Why = { wordings: OWN_WORDS[own], key: own, said, unquoted: "your answer", beside: ELSEWHERE };
  if (own === "specific") {
    const contest = (["hostile", "blaming", "but_reversal", "defending", "non_apology"] as const).find((trap) => traps.includes(trap));
    if (contest === undefined) return plain;
    const beside = quoteBeside(evidence, [contest], said);
    if (beside === null && quoteOf(evidence, contest) !== null) return { ...plain, wordings: CONTESTED_AT_ONCE_WORDS };
    return { ...plain, wordings: CONTESTED_WORDS[contest], unquoted: A_PART, beside: beside ?? ELSEWHERE };
  }
  if (own === "undone") {
    const undoing = ["but_reversal", "defending"] as const;
    const beside = quoteBeside(evidence, undoing, said);
    if (beside !== null) return { ...plain, unquoted: A_PART, beside };
    const atOnce = undoing.map((trap) => quoteOf(evidence, trap)).find((quote) => quote !== null);
    return atOnce === undefined ? { ...plain, unquoted: A_PART } : { ...plain, wordings: UNDONE_AT_ONCE_WORDS, said: longer(said, atOnce) };
  }
  const sorry = quoteOf(evidence, "non_apology");
  if (own === "vague" && traps.includes("non_apology")) {
    const beside = quoteBeside(evidence, ["non_apology"], said);
    if (said !== null && beside !== null) return { ...plain, key: "non_apology", wordings: VAGUE_AND_SORRY_WORDS, beside };
    return { ...plain, key: "non_apology", wordings: OWN_WORDS.non_apology, said: sorry, unquoted: "the sorry" };
  }
  if (own === "non_apology") return { ...plain, said: sorry, unquoted: "the sorry" };
  if (own === "denied") return { ...plain, said: quoteBeside(evidence, ["defending", "blaming"], null), unquoted: "the answer" };
  if (own === "over_owned") return { ...plain, said: quoteOf(evidence, "over_owning") ?? said };
  return plain;
}

const longer = (one: string | null, other: string): string => (one !== null && one.length > other.length ? one : other);

/** The principle; on a first try with where to look, and from the second on with one of the things that can be owned. */
function nextOf(moment: Moment, reason: OwnReason, said: string | null): string | null {
  if (reason === "specific") return null;
  const { client, turn, stimulus } = moment;
  const principle = pickWording(OWN_PRINCIPLES[reason], moment, said);
  if (reason === "undone") return fillWording(principle, { client }); // the part to own is there already
  const part = turn === 0 ? null : takeTurns(ownablePhrases(stimulus), turn - 1);
  const { quote, isToYou } = wordsToYou(stimulus);
  const look = stimulus.rupture === "confrontation" && isToYou ? LOOK_AT_COMPLAINT : LOOK_BEFORE;
  const where = pickWording(part === null ? look : OWN_OFFERS, moment, said);
  return fillWording(`${principle} ${where}`, { client, part: part ?? "", theirs: quote ?? "these words" });
}
