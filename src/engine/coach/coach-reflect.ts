import type { ReflectReason, ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import type { SkillCoaching } from "./coaching.ts";
import { atHead, firstCore, quoteOf } from "./quote-words.ts";

/** Why reflecting got its level, and one thing to try. */
export function coachReflect(report: ScoredReport, stimulus: Stimulus, client: string): SkillCoaching {
  const said = quoteOf(report.evidence, "reflect");
  const claimed = quoteOf(report.evidence, "claimed_understanding");
  const core = firstCore(stimulus);
  const guess =
    core === null
      ? `Guess at what it is like for ${client}, and say it to them: a feeling, and what it is about.`
      : `Underneath may be something like: ${core}. How would you put your own guess to ${client}?`;
  const words: Record<ReflectReason, SkillCoaching> = {
    underneath: {
      reason: said
        ? `${said} puts what may be underneath into words. ${atHead(client)} can hear in it that you got the point, and can correct it.`
        : `You put what may be underneath into words for ${client}.`,
      next: null,
    },
    surface: {
      reason: `${said ?? "This"} stays on the surface of what happened. What it means to ${client} is still unsaid.`,
      next: guess,
    },
    thin: {
      reason: `${said ?? "This"} names a feeling that many people would have. What it means to ${client} in particular is still unsaid.`,
      next: guess,
    },
    misses: { reason: `${said ?? "This"} guesses at what it is like for ${client}; it may be another thing that hurts.`, next: guess },
    argued: {
      reason: `${said ?? "A feeling is named"}${said ? " names a feeling" : ""}, and the rest talks it down again.`,
      next: `Leave it there, with nothing after it that soothes or argues. ${guess}`,
    },
    closed_check: { reason: `${said ?? "The feeling"} is only checked, as a yes or no.`, next: guess },
    claimed: {
      reason: `${claimed ?? "“I understand”"} says that you understand. ${atHead(client)} can’t see from it what you have understood.`,
      next: guess,
    },
    absent: { reason: `What this is like for ${client} isn’t put into words yet.`, next: guess },
  };
  return words[report.reasons.reflect];
}
