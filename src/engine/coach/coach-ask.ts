import type { AskReason, ScoredReport } from "#schema/report.ts";
import type { SkillCoaching } from "./coaching.ts";
import { quoteOf } from "./quote-words.ts";

/** Why asking got its level, and one thing to try. */
export function coachAsk(report: ScoredReport, client: string): SkillCoaching {
  const said = quoteOf(report.evidence, "ask");
  const leading = quoteOf(report.evidence, "leading_question");
  const begin = `End with one question that only ${client} can fill in, about this: begin it with what or how.`;
  const words: Record<AskReason, SkillCoaching> = {
    open: {
      reason: said ? `${said} invites more, and leaves the answer to ${client}.` : `You invite more, and leave the answer to ${client}.`,
      next: null,
    },
    closed: {
      reason: `${said ?? "Your question"} can be answered with a yes, a no, or one fact.`,
      next: "Turn it round so that it begins with what or how.",
    },
    generic: {
      reason: `${said ?? "Your question"} is open, but it could be asked in any session; what ${client} just said isn’t in it.`,
      next: `Ask about this moment: what it was like, what it means, what ${client} most needs you to know.`,
    },
    leading: {
      reason: `${said ?? "Your question"} has an answer folded into it, or asks ${client} to justify a feeling.`,
      next: "Ask as someone who doesn’t know yet. “What” asks; “why” often accuses.",
    },
    stacked: {
      reason: "There are several questions at once, and the open one gets lost among them.",
      next: `Keep the one you most want answered${said ? `: ${said}, perhaps` : ""}. Then wait.`,
    },
    shut: {
      reason: `${said ?? "Your question"} is open, and then answered or closed by what follows.`,
      next: "Stop at the question mark. The silence after it is part of the question.",
    },
    rhetorical: { reason: `${leading ?? "The question"} makes a point rather than asking for one.`, next: begin },
    consent_only: { reason: "The only question asks for leave to move on.", next: begin },
    off_topic: { reason: `What is asked leads away from what ${client} just said.`, next: begin },
    absent: { reason: `Nothing here asks ${client} to say more yet.`, next: begin },
  };
  return words[report.reasons.ask];
}
