import type { BySkill } from "#schema/vocabulary.ts";
import type { Count, Trend } from "#learning/progress/trend.ts";
import { listInWords } from "#ui/list-in-words.ts";

/** What a skill is called as something that one does. */
export const DOING: BySkill<string> = { own: "owning", reflect: "reflecting", ask: "asking" };

const DAY = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric" });
const DAY_AND_YEAR = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", year: "numeric" });
const NUMBER = new Intl.NumberFormat("en-US");

/** “Nov 23,” local time. */
export const dateInWords = (at: number): string => DAY.format(at);
/** “Nov 23, 2026,” local time. */
export const dayAndYearInWords = (at: number): string => DAY_AND_YEAR.format(at);
/** “November 2026,” local time. */
export const monthInWords = (at: number): string => new Date(at).toLocaleDateString("en-US", { month: "long", year: "numeric" });

/** “9,803.” */
export const numberInWords = (count: number): string => NUMBER.format(count);

/** “12 of 20.” */
export const countInWords = ({ hits, of }: Count): string => `${numberInWords(hits)} of ${numberInWords(of)}`;

/** “1 answer,” “2 answers.” */
export const times = (count: number, one: string, many: string): string => `${numberInWords(count)} ${count === 1 ? one : many}`;

/** “5 hours and 20 minutes”; to the minute, and “less than a minute” for any less. */
export function timeInWords(ms: number): string {
  const all = Math.round(ms / 60_000);
  if (all === 0) return ms === 0 ? "no time" : "less than a minute";
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  return listInWords([
    ...(hours > 0 ? [times(hours, "hour", "hours")] : []),
    ...(minutes > 0 ? [times(minutes, "minute", "minutes")] : []),
  ]);
}

/** How the skill being there changed. */
export const THERE_TREND: Record<Exclude<Trend, "too_little">, string> = {
  more: "more often than at first",
  less: "less often than at first",
  same: "about as often as at first",
};
