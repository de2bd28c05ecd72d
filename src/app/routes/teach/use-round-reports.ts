import { useEffect, useState } from "react";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";

/** How many answers are read before the screen gets a turn: some 40 ms. */
const AT_ONCE = 30;

/**
 * What the engine reads in each answer that somebody rated, by the answer’s id; null until all are read. An answer whose scenario is gone is left
 * out. The engine is fetched here and not before: whoever rates has no need of it.
 */
export function useRoundReports(round: RatingRound, scenarios: ReadonlyMap<string, Scenario>): ReadonlyMap<string, Report> | null {
  const [read, setRead] = useState<{ readonly roundId: string; readonly reports: ReadonlyMap<string, Report> } | null>(null);
  useEffect(() => {
    let here = true;
    const readAll = async () => {
      const { scoreResponse } = await import("#engine/score-response.ts");
      const rated = new Set(round.ratings.map(({ answerId }) => answerId));
      const reports = new Map<string, Report>();
      for (const [at, { id, scenarioId, beatId, text }] of round.answers.filter((answer) => rated.has(answer.id)).entries()) {
        if (at % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
        if (!here) return;
        const scenario = scenarios.get(scenarioId);
        const beat = scenario?.next?.find((one) => one.id === beatId);
        if (scenario === undefined || (beatId !== null && beat === undefined)) continue;
        reports.set(id, scoreResponse(text, stimulusOf(scenario, beat)));
      }
      if (here) setRead({ roundId: round.id, reports });
    };
    void readAll();
    return () => {
      here = false;
    };
  }, [round, scenarios]);
  return read?.roundId === round.id ? read.reports : null;
}
