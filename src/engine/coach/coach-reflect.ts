import type { ReflectReason, ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import type { SkillCoaching } from "./coaching.ts";
import { firstCore, quoteOf } from "./quote-words.ts";

/** Why reflecting got its level, and one thing to try. */
export function coachReflect(report: ScoredReport, stimulus: Stimulus, client: string): SkillCoaching {
  const said = quoteOf(report.evidence, "reflect");
  const claimed = quoteOf(report.evidence, "claimed_understanding");
  const core = firstCore(stimulus);
  const guess =
    core === null
      ? `Guess at what it is like for ${client}, and say it to them: a feeling, and what it is about.`
      : `One guess at what lies underneath: ${core}. Say yours to ${client}, tentatively if you like.`;
  const words: Record<ReflectReason, SkillCoaching> = {
    underneath: {
      reason: said
        ? `${said} puts what may be underneath into words, so that ${client} is shown understanding and not told of it.`
        : `You put what may be underneath into words for ${client}.`,
      next: null,
    },
    surface: { reason: `${said ?? "This"} gives back what ${client} said. What it means to them is still unsaid.`, next: guess },
    thin: { reason: `${said ?? "This"} names that there is a feeling, but not which, or about what.`, next: guess },
    misses: { reason: `${said ?? "This"} speaks of ${client}’s inside, though perhaps beside the point.`, next: guess },
    argued: {
      reason: `${said ?? "A feeling is named"}${said ? " names a feeling" : ""}, and the rest talks it down again.`,
      next: `Leave it there, with nothing after it that soothes or argues. ${guess}`,
    },
    closed_check: { reason: `${said ?? "The feeling"} is only checked, as a yes or no.`, next: guess },
    claimed: {
      reason: `${claimed ?? "“I understand”"} says that you understand. ${client} can’t see from it what you have understood.`,
      next: guess,
    },
    absent: { reason: `What this is like for ${client} isn’t put into words yet.`, next: guess },
  };
  return words[report.reasons.reflect];
}
