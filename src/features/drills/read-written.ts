import { coachReport } from "#engine/coach/coach-report.ts";
import type { Coaching } from "#engine/coach/coaching.ts";
import { scoreResponse } from "#engine/score-response.ts";
import type { ScoredReport } from "#schema/report.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type Skill, type TrapId, TRAPS_OF_SKILL, UNSURE_BELOW, type UnscorableReason } from "#schema/vocabulary.ts";
import type { WrittenItem } from "./items/drill-item.ts";

/** What the engine made of something written in a drill, as far as the drill is about it. */
export interface WrittenReading {
  readonly status: "scored";
  readonly text: string;
  readonly report: ScoredReport;
  /** Whether it is what the drill asks for. */
  readonly met: boolean;
  /** Whether the engine is sure enough to say so: of the level, or of a trap that spoils it whatever the level. */
  readonly sure: boolean;
  /** The traps found that spoil the skill in question. */
  readonly traps: readonly TrapId[];
  readonly coaching: Coaching;
}

export interface Unread {
  readonly status: "unscorable";
  readonly reason: UnscorableReason;
}

/** Reads what was written. `turn` is how many tries at this item came before; the coach’s words vary with it. */
export function readWritten(
  item: WrittenItem,
  text: string,
  scenario: Scenario,
  clientName: string,
  turn: number,
): WrittenReading | Unread {
  const stimulus = stimulusOf(scenario);
  const report = scoreResponse(text, stimulus);
  if (report.status === "unscorable") return { status: "unscorable", reason: report.reason };
  const skill = skillOf(item);
  const traps = report.traps.filter((trap) => TRAPS_OF_SKILL[skill].includes(trap));
  return {
    status: "scored",
    text,
    report,
    met: isMet(item, report, traps),
    sure: report.confidence[skill] >= UNSURE_BELOW || (item.kind !== "dose" && traps.length > 0),
    traps,
    coaching: coachReport(report, stimulus, clientName, turn),
  };
}

const SKILL_OF = { dose: "own", fix: "own", name: "reflect", open: "ask" } as const satisfies Record<WrittenItem["kind"], Skill>;

/** The one skill that a written item is about. */
export const skillOf = ({ kind }: WrittenItem): Skill => SKILL_OF[kind];

function isMet(item: WrittenItem, report: ScoredReport, traps: readonly TrapId[]): boolean {
  switch (item.kind) {
    case "dose":
      return report.dose === item.dose;
    case "name":
      return report.levels.reflect === 2;
    case "fix":
    case "open":
      return report.levels[skillOf(item)] === 2 && traps.length === 0;
  }
}
