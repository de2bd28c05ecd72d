import type { Edge } from "#learning/edge/edge.ts";
import { type PracticeSession, SESSION_MINUTES, type SessionMinutes, type SessionStep } from "#schema/practice-session.ts";
import type { Rung } from "#schema/settings.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { EdgeChoice } from "./edge-choice.tsx";
import styles from "./session-builder.module.css";
import { stepInWords } from "./step-words.ts";

interface SessionBuilderProps {
  /** The session as it would be. */
  readonly plan: PracticeSession;
  readonly edge: Edge;
  readonly onMinutes: (minutes: SessionMinutes) => void;
  readonly onEdge: (rung: Rung) => void;
  readonly onBegin: () => void;
}

/** What a session would hold, before it is begun: how long, how hard, and what comes in which order, and why. */
export function SessionBuilder({ plan, edge, onMinutes, onEdge, onBegin }: SessionBuilderProps) {
  return (
    <Page title={`Practice ${plan.minutes} minutes`} lead="A set made for where you are: one thing after another, each with its reason.">
      <div className={styles["choices"]}>
        <Segmented
          legend="How long"
          value={String(plan.minutes)}
          options={SESSION_MINUTES.map((minutes) => ({ value: String(minutes), label: `${minutes} min` }))}
          onChange={(value) => {
            const minutes = SESSION_MINUTES.find((one) => String(one) === value);
            if (minutes !== undefined) onMinutes(minutes);
          }}
        />
        <EdgeChoice edge={edge} now={plan.at} onChoose={onEdge} />
      </div>
      <Section title="What it holds">
        <ul className={styles["steps"]}>
          {inARow(plan.steps).map(({ step, times }, index) => (
            <li key={`${step.kind} ${index}`}>
              <b>
                {stepInWords(step)}
                {times > 1 && ` × ${times}`}
              </b>
              <p>{step.why}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Actions>
        <Button kind="main" onClick={onBegin}>
          Begin
        </Button>
        <LinkButton href="#/">Not now</LinkButton>
      </Actions>
      <p className={styles["note"]}>Leave whenever you like, also in the middle of a sentence: it waits for you here, offline too.</p>
    </Page>
  );
}

/** Steps that follow each other for the same reason, told once. */
function inARow(steps: readonly SessionStep[]): { readonly step: SessionStep; readonly times: number }[] {
  const rows: { step: SessionStep; times: number }[] = [];
  for (const step of steps) {
    const last = rows.at(-1);
    if (last?.step.kind === step.kind && last.step.why === step.why) last.times += 1;
    else rows.push({ step, times: 1 });
  }
  return rows;
}
