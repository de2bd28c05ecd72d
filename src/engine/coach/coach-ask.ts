import type { ScoredReport } from "#schema/report.ts";
import { ASK_STEPS, ASK_WORDS, CROWDED_WORDS, LEANING_WORDS } from "./ask-words.ts";
import type { Moment, SkillCoaching } from "./coaching.ts";
import { fillWording } from "./fill-wording.ts";
import { pickWording, type Wordings } from "./pick-wording.ts";
import { quoteBeside, quoteOf } from "./quote-words.ts";

/** Why asking got its level, and one thing to try. */
export function coachAsk(moment: Moment): SkillCoaching {
  const { report, client } = moment;
  const { ask } = report.reasons;
  const { wordings, said, unquoted, beside } = whyOf(report);
  return {
    reason: fillWording(pickWording(wordings, moment, said), { client, said: said ?? unquoted, beside }),
    next: ask === "open" ? null : fillWording(pickWording(ASK_STEPS[ask], moment, said), { client }),
  };
}

interface Why {
  readonly wordings: Wordings;
  readonly said: string | null;
  /** What to call their words where none are quoted. */
  readonly unquoted: string;
  readonly beside: string;
}

/** The words for the reason, and where a trap changes what it means, the words for both. */
function whyOf({ reasons: { ask }, evidence, traps }: ScoredReport): Why {
  const said = quoteOf(evidence, "ask");
  const plain: Why = { wordings: ASK_WORDS[ask], said, unquoted: "your question", beside: "" };
  if (ask === "open" && traps.includes("stacked_questions")) return { ...plain, wordings: CROWDED_WORDS, unquoted: "one question" };
  if (ask === "open" && traps.includes("leading_question"))
    return { ...plain, wordings: LEANING_WORDS, beside: quoteBeside(evidence, ["leading_question"], said) ?? "part of what you ask" };
  if (ask === "stacked") return { ...plain, unquoted: "the open one" };
  if (ask === "rhetorical") return { ...plain, said: quoteOf(evidence, "leading_question"), unquoted: "what you ask" };
  if (ask === "off_topic") return { ...plain, said: quoteOf(evidence, "topic_change"), unquoted: "this" };
  return plain;
}
