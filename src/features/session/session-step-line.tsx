import type { PracticeSession } from "#schema/practice-session.ts";
import { StepLine } from "#ui/step-line.tsx";
import { stepHref, stepInWords } from "./step-words.ts";

interface SessionStepLineProps {
  readonly session: PracticeSession;
  readonly index: number;
  /** Why this comes now, where it can be told anew; left out, as it was planned. */
  readonly why?: string;
}

/** Where the trainee is in the session, why this comes now, and the ways around it. */
export function SessionStepLine({ session, index, why }: SessionStepLineProps) {
  const { steps } = session;
  const step = steps[index];
  if (step === undefined) return null;
  return (
    <StepLine
      label="Your session"
      index={index}
      of={steps.length}
      name={stepInWords(step)}
      why={why ?? step.why}
      ways={
        <>
          <a href="#/">Leave for now</a>
          <a href={stepHref(index + 1, steps.length)}>Pass this one over</a>
          <a href={stepHref(steps.length, steps.length)}>End it here</a>
        </>
      }
    />
  );
}
