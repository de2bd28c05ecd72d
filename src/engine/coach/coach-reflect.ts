import type { Evidence, ReflectReason, ScoredReport } from "#schema/report.ts";
import type { TrapId } from "#schema/vocabulary.ts";
import type { Moment, SkillCoaching } from "./coaching.ts";
import { fillWording } from "./fill-wording.ts";
import { pickWording, takeTurns, type Wordings } from "./pick-wording.ts";
import { wordsOfSelf } from "./quote-client.ts";
import { corePhrases, quoteBeside, quoteOf } from "./quote-words.ts";
import { LOOK_UNDERNEATH, REFLECT_OFFERS, REFLECT_PRINCIPLES, REFLECT_WORDS, SOOTHED_WORDS } from "./reflect-words.ts";

/** Why reflecting got its level, and one thing to try. */
export function coachReflect(moment: Moment): SkillCoaching {
  const { report, client } = moment;
  const { wordings, key, said, unquoted, beside } = whyOf(report);
  const reason = pickWording(wordings, moment, said);
  return { reason: fillWording(reason, { client, said: said ?? unquoted, beside }), next: nextOf(moment, key, said) };
}

/** The words that talk it down, or what to call them: they may stand in the very words that reflect. */
function besideOf(evidence: readonly Evidence[], kinds: readonly TrapId[], said: string | null): string {
  const isWithin = kinds.some((kind) => quoteOf(evidence, kind) !== null);
  return quoteBeside(evidence, kinds, said) ?? (isWithin ? "part of it" : ELSEWHERE);
}

const ELSEWHERE = "another part of the answer";

interface Why {
  readonly wordings: Wordings;
  /** Which next step goes with it. */
  readonly key: ReflectReason;
  readonly said: string | null;
  /** What to call their words where none are quoted. */
  readonly unquoted: string;
  readonly beside: string;
}

/** The words for the reason, and where a trap changes what it means, the words for both. */
function whyOf({ reasons: { reflect }, evidence, traps }: ScoredReport): Why {
  const said = quoteOf(evidence, "reflect");
  const plain: Why = { wordings: REFLECT_WORDS[reflect], key: reflect, said, unquoted: "what you say", beside: ELSEWHERE };
  if (reflect === "underneath" && traps.includes("reassuring"))
    return { ...plain, wordings: SOOTHED_WORDS, beside: besideOf(evidence, ["reassuring"], said) };
  if (reflect === "argued") return { ...plain, beside: besideOf(evidence, ["reassuring", "blaming"], said) };
  if (reflect === "claimed" || (reflect === "absent" && traps.includes("claimed_understanding")))
    return {
      ...plain,
      key: "claimed",
      wordings: REFLECT_WORDS.claimed,
      said: quoteOf(evidence, "claimed_understanding"),
      unquoted: "the claim",
    };
  return plain;
}

/** The principle; on a first try with where to look, and from the second on with one of the things that may lie underneath. */
function nextOf(moment: Moment, reason: ReflectReason, said: string | null): string | null {
  if (reason === "underneath") return null;
  const { client, turn, stimulus } = moment;
  const principle = pickWording(REFLECT_PRINCIPLES[reason], moment, said);
  if (reason === "argued") return fillWording(principle, { client }); // the feeling is there already
  const core = turn === 0 ? null : takeTurns(corePhrases(stimulus), turn - 1);
  const where = pickWording(core === null ? LOOK_UNDERNEATH : REFLECT_OFFERS, moment, said);
  return fillWording(`${principle} ${where}`, { client, core: core ?? "", theirs: wordsOfSelf(stimulus) ?? "these words" });
}
