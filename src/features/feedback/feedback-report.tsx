import { useId, useRef, type ReactNode, type RefObject } from "react";
import { coachReport } from "#engine/coach/coach-report.ts";
import type { Appeal } from "#schema/attempt.ts";
import type { ScoredReport } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { type BySkill, type Level, type Skill, SKILLS } from "#schema/vocabulary.ts";
import { Section } from "#ui/page.tsx";
import type { AppealDraft } from "./appeal.ts";
import { EvidenceText } from "./evidence-text.tsx";
import styles from "./feedback-report.module.css";
import { Reaction } from "./reaction.tsx";
import { Rewritten } from "./rewritten.tsx";
import { SkillRow } from "./skill-row.tsx";
import { TrapNote } from "./trap-note.tsx";
import { TryFirst } from "./try-first.tsx";
import { useLit } from "./use-lit.ts";
import type { Verdict } from "./verdict.ts";
import { WhatChanged } from "./what-changed.tsx";

interface FeedbackReportProps {
  readonly report: ScoredReport;
  readonly text: string;
  /** What was answered; the coach names what it offered. */
  readonly stimulus: Stimulus;
  readonly clientName: string;
  /** How many tries at the same words came before. */
  readonly turn: number;
  readonly selfRating: BySkill<Level> | null;
  /** What the client says next; null where nothing is written. Left out where it stands elsewhere. */
  readonly reaction?: string | null | undefined;
  /** The try before this one at the same words. */
  readonly before?: { readonly text: string; readonly report: ScoredReport } | null;
  /** The skill whose words alone were rewritten since then; null where the whole was said again. */
  readonly redone?: Skill | null;
  readonly appeals: readonly Appeal[];
  /** Left out where nothing can be kept. */
  readonly onAppeal?: (appeal: AppealDraft) => void;
  /** The first heading, so that the screen can lead there. */
  readonly start?: RefObject<HTMLElement | null>;
}

/** A report, shown: the answer with its evidence, how each skill may land, what got in the way, what the client says. */
export function FeedbackReport(props: FeedbackReportProps) {
  const { report, text, stimulus, clientName, turn, selfRating, reaction, before = null, redone = null, appeals, onAppeal, start } = props;
  const whole = useRef<HTMLDivElement>(null);
  const lit = useLit(whole);
  const id = useId();
  const beside = redone === null ? before : null;
  const coaching = coachReport(report, stimulus, clientName, turn);
  const placeOf = (kind: Verdict) => `${id}-${kind}`;
  const verdict = (kind: Verdict, said: ReactNode) => (
    <li key={kind} id={placeOf(kind)} tabIndex={-1} data-verdict={kind} data-lit={lit === kind}>
      {said}
    </li>
  );

  return (
    <div ref={whole}>
      <Section
        title={
          <span ref={start} tabIndex={-1}>
            What you said
          </span>
        }
      >
        <div className={beside === null ? undefined : styles["beside"]}>
          <EvidenceText text={text} evidence={report.evidence} lit={lit} onGo={(kind) => document.getElementById(placeOf(kind))?.focus()} />
          {beside !== null && (
            <div className={styles["before"]}>
              <h3>Before</h3>
              <EvidenceText text={beside.text} evidence={beside.report.evidence} size="small" />
            </div>
          )}
        </div>
      </Section>
      {before !== null && (
        <Section title="What changed">
          {redone !== null && <Rewritten skill={redone} before={before} now={{ text, report }} />}
          <WhatChanged before={before.report} after={report} />
        </Section>
      )}
      <Section title="How it may land">
        <ol className={styles["skills"]}>
          {SKILLS.map((skill) =>
            verdict(
              skill,
              <SkillRow
                skill={skill}
                report={report}
                coaching={coaching.skills[skill]}
                thought={selfRating?.[skill] ?? null}
                appeals={appeals}
                onAppeal={onAppeal}
              />,
            ),
          )}
        </ol>
        {coaching.traps.length > 0 && (
          <ul className={styles["traps"]} aria-label="What got in the way">
            {coaching.traps.map((trap) => verdict(trap.trap, <TrapNote coaching={trap} appeals={appeals} onAppeal={onAppeal} />))}
          </ul>
        )}
        <TryFirst first={coaching.first} />
      </Section>
      {reaction !== undefined && (
        <Section title={clientName}>
          <Reaction reaction={reaction} />
        </Section>
      )}
      <p className={styles["limits"]}>
        This reads words. It can’t see your face, your timing or the person in front of you, and it can be wrong.
      </p>
    </div>
  );
}
