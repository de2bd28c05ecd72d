import { useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { catalogue } from "#content/catalogue.ts";
import { SessionBuilder } from "#features/session/session-builder.tsx";
import { planSession } from "#learning/session/plan-session.ts";
import { saveSession } from "#storage/open-session.ts";
import { settingsStore } from "#storage/settings.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { newId } from "./new-id.ts";
import { useEdge } from "./use-edge.ts";

/** A session before it is begun. */
export function BuildSession() {
  const [, navigate] = useLocation();
  const log = useAttemptLog((all) => all);
  const settings = useStore(settingsStore);
  const edge = useEdge();
  const [{ id, at }] = useState(() => ({ id: newId(), at: Date.now() }));
  const plan = planSession({
    id,
    at,
    minutes: settings.sessionMinutes,
    rung: edge.rung,
    candidates: catalogue,
    attempts: log.attempts,
    drillRuns: log.drillRuns,
    missed: null,
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
