import type { Outcome } from "#schema/vocabulary.ts";

/** Where the alliance stands after an answer: something to be said in words (standing-words.ts), and never a number to be shown. */
export const STANDINGS = [
  "opened",
  "deepened",
  "mended",
  "guarded",
  "holding",
  "steadier",
  "set_aside",
  "unmet",
  "strained",
  "covered",
  "turned_round",
  "closed_again",
  "worn",
  "stung",
  "pulled_away",
  "lost",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the answers before leave to stand on: neither opened nor let down; opened and not let down since; let down and not repaired since. */
type Ground = "even" | "open" | "low";

const always = (standing: Standing): Record<Ground, Standing> => ({ even: standing, open: standing, low: standing });

const STANDS: Record<Outcome, Record<Ground, Standing>> = {
  full_repair: { even: "opened", open: "deepened", low: "mended" },
  partial_repair: { even: "guarded", open: "holding", low: "steadier" },
  no_opening: { even: "set_aside", open: "set_aside", low: "steadier" },
  missed_feeling: { even: "unmet", open: "unmet", low: "worn" },
  claimed_understanding: { even: "unmet", open: "unmet", low: "worn" },
  smoothed_over: { even: "covered", open: "closed_again", low: "covered" },
  over_owned: always("turned_round"),
  defended: { even: "strained", open: "closed_again", low: "worn" },
  hurt: { even: "stung", open: "stung", low: "pulled_away" },
  puzzled: always("lost"),
};

/** What moves the ground, and what leaves it as it is. */
const GROUND_AFTER: Partial<Record<Outcome, Ground>> = {
  full_repair: "open",
  missed_feeling: "low",
  claimed_understanding: "low",
  smoothed_over: "low",
  over_owned: "low",
  defended: "low",
  hurt: "low",
};

/**
 * Where the alliance stands after each of the outcomes of one conversation, in their order. The latest outcome weighs most; what came
 * before is the ground on which it falls:
 *
 * | latest | nothing yet | opened before | let down before |
 * | --- | --- | --- | --- |
 * | full_repair | opened | deepened | mended |
 * | partial_repair | guarded | holding | steadier |
 * | no_opening | set_aside | set_aside | steadier |
 * | missed_feeling, claimed_understanding | unmet | unmet | worn |
 * | smoothed_over | covered | closed_again | covered |
 * | over_owned | turned_round | turned_round | turned_round |
 * | defended | strained | closed_again | worn |
 * | hurt | stung | stung | pulled_away |
 * | puzzled | lost | lost | lost |
 *
 * A full repair opens the ground whatever came before; a partial one, an answer without an opening and a puzzling one leave it as it is;
 * all others let the client down. It is a rule of the house for one invented client, after the idea that a rupture which is repaired
 * deepens trust (Safran and Muran), and measures no alliance.
 */
export function standingsAfter(outcomes: readonly Outcome[]): Standing[] {
  let ground: Ground = "even";
  return outcomes.map((outcome) => {
    const standing = STANDS[outcome][ground];
    ground = GROUND_AFTER[outcome] ?? ground;
    return standing;
  });
}
