import { NEGATION } from "../scene.ts";
import { clausesOf } from "../text/clauses.ts";
import { shareOf, stemsOf } from "../text/stems.ts";
import type { Act } from "./act.ts";

const MATCH = 0.5;
/** “No, I wasn’t.” */
const FLATLY = /^(?:well |oh |, )*no (?:, )?(?:no (?:, )?)?i (?:was|did|am|do|have|had|would) (?:not|never)\b/u;

/** The therapist denies the very thing that could be owned, or says a sentence that the scenario lists as a denial. */
export const deny: Act = {
  note: "Denies what could be owned.",
  find: ({ reading }, scene) =>
    (FLATLY.test(reading) && !scene.ownable.some(({ negated }) => negated) ? [{ from: 0, to: reading.length }] : []).concat(
      clausesOf(reading).filter(({ from, to }) => {
        const clause = reading.slice(from, to);
        const stems = stemsOf(clause);
        if (!/\bi (?:\w+ ){0,3}?(?:was|am|did|do|have|had|would|could) (?:\w+ )?(?:not|never)\b/u.test(clause) || !NEGATION.test(clause))
          return false;
        const opposite = scene.ownable.some((wanted) => !wanted.negated && wanted.stems.size > 0 && shareOf(wanted.stems, stems) >= MATCH);
        const same = scene.ownable.some((wanted) => wanted.negated && shareOf(wanted.stems, stems) >= MATCH);
        return opposite && !same;
      }),
    ),
  hits: ["I didn't start late.", "I was not late two weeks running."],
  guardrails: ["I started late.", "I didn't say anything about it.", "You did not count on waiting."],
};
