import type { AskReason, ScoredReport } from "#schema/report.ts";
import type { SkillCoaching } from "./coaching.ts";
import { quoteOf } from "./quote-words.ts";

/** Why asking got its level, and one thing to try. */
export function coachAsk(report: ScoredReport, client: string): SkillCoaching {
  const said = quoteOf(report.evidence, "ask");
  const leading = quoteOf(report.evidence, "leading_question");
  const begin = `End with one question about this that only ${client} can answer. “What…” or “How…” keeps it open.`;
  const words: Record<AskReason, SkillCoaching> = {
    open: {
      reason: said ? `${said} invites more, and leaves the answer to ${client}.` : `You invite more, and leave the answer to ${client}.`,
      next: null,
    },
    closed: {
      reason: `${said ?? "Your question"} can be answered with a yes, a no, or one fact.`,
      next: "Try one that begins with what or how, about what this was like.",
    },
    generic: {
      reason: `${said ?? "Your question"} opens a door, though not yet to what ${client} just said.`,
      next: `Ask about this moment: what it was like, what it means, what ${client} most needs you to know.`,
    },
    leading: {
      reason: `${said ?? "Your question"} already holds an answer, or asks ${client} to account for a feeling.`,
      next: "Ask as someone who doesn’t know yet. “What” asks; “why” often accuses.",
    },
    stacked: {
      reason: "There are several questions at once, and the open one gets lost among them.",
      next: "Keep the one that you most want answered. Then wait.",
    },
    shut: {
      reason: `${said ?? "Your question"} is open, and then answered or closed by what follows.`,
      next: "Stop at the question mark. The silence after it is part of the question.",
    },
    rhetorical: { reason: `${leading ?? "The question"} makes a point rather than asking for one.`, next: begin },
    consent_only: { reason: "The only question asks for leave to move on, or is a suggestion with a question mark.", next: begin },
    off_topic: { reason: `What is asked leads away from what ${client} just said.`, next: begin },
    absent: { reason: `Nothing here asks ${client} to say more yet.`, next: begin },
  };
  return words[report.reasons.ask];
}
