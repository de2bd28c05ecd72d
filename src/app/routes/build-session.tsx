import { useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { SessionBuilder } from "#features/session/session-builder.tsx";
import { lastMissed } from "#learning/returns/due.ts";
import { inOneLine } from "#learning/returns/why.ts";
import { planSession } from "#learning/session/plan-session.ts";
import { saveSession } from "#storage/open-session.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { newId } from "./new-id.ts";
import { useDueReturns } from "./use-due-returns.ts";
import { useEdge } from "./use-edge.ts";
import { useShownAttempts } from "./use-shown-attempts.ts";

/** A session before it is begun. */
export function BuildSession() {
  const [, navigate] = useLocation();
  const log = useAttemptLog((all) => all);
  const settings = useStore(settingsStore);
  const edge = useEdge();
  const { today } = useDueReturns();
  const shown = useShownAttempts();
  const isThere = (scenarioId: string) => catalogue.some((entry) => entry.id === scenarioId);
  const [{ id, at }] = useState(() => ({ id: newId(), at: Date.now() }));
  const back = today.find(({ scenarioId }) => isThere(scenarioId)) ?? lastMissed(shown, at, isThere);
  const plan = planSession({
    id,
    at,
    minutes: settings.sessionMinutes,
    rung: edge.rung,
    candidates: catalogue,
    attempts: log.attempts,
    shown,
    drillRuns: log.drillRuns,
    missed: back && { ...back, why: inOneLine(back.why) },
  });
  return (
    <SessionBuilder
      plan={plan}
      edge={edge}
      onMinutes={(sessionMinutes) => settings.change({ sessionMinutes })}
      onEdge={(rung) => settings.change({ edge: { rung, at: Date.now() } })}
      onBegin={() => {
        saveSession({ ...plan, at: Date.now() });
        navigate("/session/1");
      }}
    />
  );
}
