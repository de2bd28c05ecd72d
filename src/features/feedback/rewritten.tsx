import { useId } from "react";
import type { ScoredReport } from "#schema/report.ts";
import { type Skill, UNSURE_BELOW } from "#schema/vocabulary.ts";
import { Meter } from "#ui/meter.tsx";
import { EvidenceText } from "./evidence-text.tsx";
import styles from "./rewritten.module.css";
import { type Excerpt, rewrittenSentences, type Said } from "./rewritten-sentences.ts";
import { levelInWords } from "./skill-row.tsx";

interface RewrittenProps {
  /** The skill whose words were rewritten. */
  readonly skill: Skill;
  readonly before: Said;
  readonly now: Said;
}

/** What was rewritten, as it was and as it is, side by side, each with the level of its skill. */
export function Rewritten({ skill, before, now }: RewrittenProps) {
  const sentences = rewrittenSentences(skill, before, now);
  return (
    <div className={styles["rewritten"]}>
      <Side title="Before" skill={skill} report={before.report} sentences={sentences.before} />
      <Side title="Now" skill={skill} report={now.report} sentences={sentences.now} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly skill: Skill;
  readonly report: ScoredReport;
  readonly sentences: readonly Excerpt[];
}

function Side({ title, skill, report: { levels, confidence }, sentences }: SideProps) {
  const id = useId();
  const unsure = confidence[skill] < UNSURE_BELOW;
  return (
    <div className={styles["side"]} role="group" aria-labelledby={id}>
      <h3>
        <span id={id}>{title}</span>{" "}
        <Meter ink={skill} value={unsure ? null : levels[skill]} of={2} words={levelInWords(levels[skill], confidence[skill])} />
      </h3>
      {sentences.length === 0 && <p className={styles["nothing"]}>No words yet.</p>}
      {sentences.map(({ start, text, evidence }) => (
        <EvidenceText key={start} text={text} evidence={evidence} size="small" />
      ))}
    </div>
  );
}
