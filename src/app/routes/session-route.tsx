import { useState } from "react";
import { stepAt, stepHref } from "#features/session/step-words.ts";
import type { PracticeSession } from "#schema/practice-session.ts";
import { loadSession, saveSession } from "#storage/open-session.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { BuildSession } from "./build-session.tsx";
import { EndSession } from "./end-session.tsx";
import { GoTo } from "./go-to.tsx";
import { SessionStepRoute } from "./session-step-route.tsx";

/** A practice session: built where none is open, else at the step that the address names, or where it was left. */
export function SessionRoute({ place }: { readonly place: string | null }) {
  const ready = useAttemptLog(({ status }) => status !== "loading");
  const [session] = useState(loadSession);
  if (!ready) return <Loading />;
  if (session === null) return place === null ? <BuildSession /> : <GoTo href="#/session" />;
  const index = place === null ? null : stepAt(place, session.steps.length);
  if (index === null) return <GoTo href={stepHref(session.step, session.steps.length)} />;
  return <OpenSession session={session} index={index} />;
}

/** The session at a step; how far the trainee has come is kept, also when they go back. */
function OpenSession({ session, index }: { readonly session: PracticeSession; readonly index: number }) {
  const [reached] = useState(() => {
    const here = { ...session, step: Math.max(session.step, index) };
    // Before anything is drawn: whether a probe’s feedback still waits is read from what is kept.
    saveSession(here);
    return here;
  });
  return index === session.steps.length ? <EndSession session={reached} /> : <SessionStepRoute session={reached} index={index} />;
}
