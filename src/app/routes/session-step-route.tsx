import { useState } from "react";
import { useLocation } from "wouter";
import { SessionStepLine } from "#features/session/session-step-line.tsx";
import { stepHref } from "#features/session/step-words.ts";
import type { Purpose } from "#features/practice/sitting-store.ts";
import type { Way } from "#features/practice/way.ts";
import { missedIn } from "#learning/returns/due.ts";
import { inOneLine } from "#learning/returns/why.ts";
import { WARM_UP_LENGTH } from "#learning/session/plan-session.ts";
import type { PracticeSession, SessionStep } from "#schema/practice-session.ts";
import { Loading } from "../loading.tsx";
import { DrillPractice } from "./drill-practice.tsx";
import { Practice } from "./practice.tsx";
import { ScenarioGone } from "./scenario-gone.tsx";
import { useScenario } from "./use-scenario.ts";
import { useShownAttempts } from "./use-shown-attempts.ts";

interface SessionStepProps {
  readonly session: PracticeSession;
  readonly index: number;
}

/** One step of a session: its drill, or its scenario. */
export function SessionStepRoute({ session, index }: SessionStepProps) {
  const [, navigate] = useLocation();
  const step = session.steps[index];
  if (step === undefined) return null;
  if (step.kind !== "warm_up") return <ScenarioStep session={session} index={index} step={step} />;
  return (
    <DrillPractice
      drill={step.drill}
      length={WARM_UP_LENGTH}
      session={{ id: session.id, step: index }}
      except={session.steps.flatMap((one) => (one.kind === "warm_up" ? [] : [one.scenarioId]))}
      leave={null}
      why={<SessionStepLine session={session} index={index} />}
      onDone={() => navigate(stepHref(index + 1, session.steps.length).slice(1))}
    />
  );
}

function ScenarioStep({ session, index, step }: SessionStepProps & { readonly step: Exclude<SessionStep, { kind: "warm_up" }> }) {
  const scenario = useScenario(step.scenarioId);
  const why = useWhyRepeated(session, step);
  const line = <SessionStepLine session={session} index={index} {...(why !== null && { why })} />;
  if (scenario === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone why={line} />;
  const { steps } = session;
  const way: Way = {
    where: null,
    next: { href: stepHref(index + 1, steps.length), label: index + 1 < steps.length ? "Go on" : "To the end of the session" },
    back: { href: "#/", label: "Leave for now" },
  };
  return (
    <Practice
      key={index}
      scenario={scenario}
      purpose={{ ...purposeOf(step), session: { id: session.id, step: index } }}
      delivery={step.kind === "repeat" ? null : step.delivery}
      way={way}
      why={line}
    />
  );
}

/** Why a moment is repeated, in today’s words: a session may be taken up days later. Null where nothing is missed there anymore. */
function useWhyRepeated({ id }: PracticeSession, step: SessionStep): string | null {
  const attempts = useShownAttempts();
  const [now] = useState(Date.now);
  if (step.kind !== "repeat") return null;
  const before = attempts.filter(({ session }) => session?.id !== id);
  const missed = missedIn(before, now, step.scenarioId);
  return missed && inOneLine(missed.why);
}

function purposeOf(step: Exclude<SessionStep, { kind: "warm_up" }>): Omit<Purpose, "session"> {
  switch (step.kind) {
    case "repair":
      return { occasion: "practice", skills: [] };
    case "repeat":
      return { occasion: "return", skills: step.skills };
    case "probe":
      return { occasion: "probe", skills: [] };
  }
}
