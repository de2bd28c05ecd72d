import type { ScoredReport } from "#schema/report.ts";
import { SKILLS, type Level, type Skill, type TrapId } from "#schema/vocabulary.ts";

/** From one try to the next: the levels of every skill, and the traps that went or came. */
export interface Changes {
  readonly skills: readonly { readonly skill: Skill; readonly from: Level; readonly to: Level }[];
  readonly gone: readonly TrapId[];
  readonly come: readonly TrapId[];
}

export function changesBetween(before: ScoredReport, after: ScoredReport): Changes {
  return {
    skills: SKILLS.map((skill) => ({ skill, from: before.levels[skill], to: after.levels[skill] })),
    gone: before.traps.filter((trap) => !after.traps.includes(trap)),
    come: after.traps.filter((trap) => !before.traps.includes(trap)),
  };
}

/** One sentence over the list: what moved, without praise for its own sake. */
export function changesInWords({ skills, gone, come }: Changes): string {
  const up = skills.filter(({ from, to }) => to > from).length;
  const down = skills.filter(({ from, to }) => to < from).length;
  if (up === 0 && down === 0) {
    if (gone.length > come.length) return "The skills stand where they stood, and less gets in their way.";
    if (come.length > gone.length) return "The skills stand where they stood; something new gets in their way.";
    return "The words are others; the levels are the same.";
  }
  if (down === 0) return up === 1 ? "One skill came through more clearly." : "More came through than before.";
  if (up === 0) return "The first version carried more. That happens when one part gets all the attention.";
  return "Some of it grew, and some got lost on the way.";
}
