import type { OwnReason, ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import type { SkillCoaching } from "./coaching.ts";
import { firstOwnable, quoteOf } from "./quote-words.ts";

/** Why owning got its level, and one thing to try. */
export function coachOwn(report: ScoredReport, stimulus: Stimulus, client: string): SkillCoaching {
  const said = quoteOf(report.evidence, "own");
  const offer = firstOwnable(stimulus);
  const suggestion =
    offer === null
      ? "Name one thing you did, or one fact about you, and stop there."
      : `Something true to start from: “${offer}.” Say it in your own words, and stop there.`;
  const undoing = quoteOf(report.evidence, "but_reversal") ?? quoteOf(report.evidence, "defending");
  const words: Record<OwnReason, SkillCoaching> = {
    specific: {
      reason: said
        ? `${said} grants one true thing about your part, and lets it stand.`
        : "You granted one true thing about your part, and let it stand.",
      next: null,
    },
    vague: { reason: `${said ?? "What you said"} grants that something went wrong, but ${client} can’t hear what.`, next: suggestion },
    hedged: {
      reason: `${said ?? "What you said"} leaves open whether it happened at all.`,
      next: `Take out the “maybe” or the “if”. ${suggestion}`,
    },
    validated: {
      reason: `${said ?? "What you said"} calls ${client}’s view reasonable. It doesn’t yet say that any of it is true of you.`,
      next: suggestion,
    },
    undone: {
      reason: undoing
        ? `${said ?? "You granted something true"}${said ? " grants something true" : ""}. Then ${undoing} takes it back.`
        : `${said ?? "What you granted"} is taken back by what follows.`,
      next: "Let the first part stand alone. What happens if you stop there?",
    },
    over_owned: {
      reason: `${quoteOf(report.evidence, "over_owning") ?? "This"} takes on more than your part. Now ${client} may feel that you are the one to look after.`,
      next: offer === null ? "Own one piece, in one plain sentence." : `Own one piece, in one plain sentence: “${offer}”, say.`,
    },
    non_apology: { reason: `Sorry for how ${client} feels hands it back: nothing of yours is in it.`, next: suggestion },
    denied: { reason: `Nothing is granted yet: the words explain, correct, or point back at ${client}.`, next: suggestion },
    absent: { reason: "Nothing here takes responsibility for a part of it yet.", next: suggestion },
  };
  return words[report.reasons.own];
}
