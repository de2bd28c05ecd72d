import { coachReport } from "#engine/coach/coach-report.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { Section } from "#ui/page.tsx";
import styles from "./earlier-try.module.css";
import { EvidenceText } from "./evidence-text.tsx";
import { TryFirst } from "./try-first.tsx";

interface EarlierTryProps {
  readonly text: string;
  readonly report: ScoredReport;
  readonly stimulus: Stimulus;
  readonly clientName: string;
  /** How many tries at the same words came before it. */
  readonly turn: number;
}

/** The last answer beside the box for the new one, with the next steps that the feedback named. */
export function EarlierTry({ text, report, stimulus, clientName, turn }: EarlierTryProps) {
  const { skills, first } = coachReport(report, stimulus, clientName, turn);
  const steps = SKILLS.flatMap((skill) => (skills[skill].next === null ? [] : [{ skill, next: skills[skill].next }]));
  return (
    <Section title="Last time">
      <EvidenceText text={text} evidence={report.evidence} size="small" />
      <TryFirst first={first} />
      {steps.length > 0 && (
        <ul className={styles["steps"]}>
          {steps.map(({ skill, next }) => (
            <li key={skill}>
              <b data-ink={skill}>{SKILL_LABELS[skill].short}</b> {next}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
