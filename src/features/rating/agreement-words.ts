import type { KappaFigure, SkillAgreement } from "#learning/agreement/compare.ts";
import type { Comparison, Judge } from "#learning/agreement/round-agreement.ts";
import { JUDGE_NAMES } from "#schema/rating-round.ts";

/** What a judge is called: a rater by name. */
export const judgeName = (judge: Judge): string => (typeof judge === "string" ? JUDGE_NAMES[judge] : judge.rater);

/** “Ann,” where it is said elsewhere beside whom. */
export const firstName = ({ first }: Comparison): string => judgeName(first);

/** “Ann and Mend” */
export const comparisonName = ({ first, second }: Comparison): string => `${judgeName(first)} and ${judgeName(second)}`;

/** Why there is no kappa. */
export const UNTOLD: Record<Extract<KappaFigure, { told: false }>["why"], string> = {
  too_few: "too few answers",
  one_level: "can’t tell: only one level given",
};

/** “0.82”, with a true minus; never −0. */
export const figureInWords = (figure: number): string => (Math.round(figure * 100) / 100 + 0).toFixed(2).replace("-", "−");

/** “85%” */
export const shareInWords = (part: number, of: number): string => `${of === 0 ? 0 : Math.round((100 * part) / of)}%`;

/** “85% alike” */
export const alikeInWords = ({ alike, answers }: SkillAgreement): string => `${shareInWords(alike, answers)} alike`;

/** A name that is no longer than the heading of a column can be. */
export const shortName = (name: string): string => (name.length > 14 ? `${name.slice(0, 13)}…` : name);
