import type { OwnReason, ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import type { SkillCoaching } from "./coaching.ts";
import { atHead, firstOwnable, inQuotes, quoteOf } from "./quote-words.ts";

/** Why owning got its level, and one thing to try. */
export function coachOwn(report: ScoredReport, stimulus: Stimulus, client: string): SkillCoaching {
  const said = quoteOf(report.evidence, "own");
  const offer = firstOwnable(stimulus);
  const suggestion =
    offer === null
      ? "Name one thing that you did, or one fact about you, and stop there."
      : `Something true that you could start from: ${offer}. Put it to ${client} in your own words, and stop there.`;
  const words: Record<OwnReason, SkillCoaching> = {
    specific: {
      reason: `${said ?? "What you said"} grants one true thing about your part${isContested(report) ? "." : ", and lets it stand."}`,
      next: null,
    },
    vague: {
      reason: `${said ?? "What you said"} may be meant as owning, but ${client} can’t hear what it is that you own.`,
      next: suggestion,
    },
    hedged: {
      reason: `${said ?? "What you said"} leaves open whether it happened at all.`,
      next: `Take out the “maybe” or the “if”. ${suggestion}`,
    },
    validated: {
      reason: `${said ?? "What you said"} calls ${client}’s view reasonable. It doesn’t yet say that any of it is true of you.`,
      next: suggestion,
    },
    undone: { reason: undoneInWords(report, said), next: "Let the first part stand alone. What happens if you stop there?" },
    over_owned: {
      reason: `${quoteOf(report.evidence, "over_owning") ?? "This"} goes past your part, or turns toward how bad you feel. ${atHead(client)} may now feel that you are the one to look after.`,
      next: offer === null ? "Own one piece, in one plain sentence." : `Own one piece, in one plain sentence, such as: ${offer}.`,
    },
    non_apology: { reason: `This is sorry for ${client}’s feeling, and not for anything that you did.`, next: suggestion },
    denied: { reason: `Nothing is granted yet: the words explain, correct, or point back at ${client}.`, next: suggestion },
    absent: { reason: "Nothing here takes responsibility for a part of it yet.", next: suggestion },
  };
  return words[report.reasons.own];
}

/** Whether something else in the answer argues with what was granted. */
const isContested = ({ traps }: ScoredReport): boolean =>
  traps.some((trap) => trap === "defending" || trap === "non_apology" || trap === "but_reversal" || trap === "blaming");

function undoneInWords({ evidence }: ScoredReport, said: string | null): string {
  const undoing = evidence.find(({ kind }) => kind === "but_reversal") ?? evidence.find(({ kind }) => kind === "defending");
  if (!undoing) return `${said ?? "What you granted"} is taken back by what follows.`;
  const apart = said === null || said === inQuotes(undoing.quote) ? "Something true is granted." : `${said} grants something true.`;
  return `${apart} Then ${inQuotes(undoing.quote)} takes it back.`;
}
