import type { Coaching } from "#engine/coach/coaching.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import type { Skill } from "#schema/vocabulary.ts";
import { UNSURE_BELOW } from "#schema/vocabulary.ts";
import { Meter } from "#ui/meter.tsx";
import type { Hands } from "../state/class-state.ts";
import { handsInWords } from "../state/hands-in-words.ts";
import styles from "./stage-verdict.module.css";

interface StageVerdictProps {
  readonly report: ScoredReport;
  readonly coaching: Coaching;
  readonly of: Skill | "traps";
  /** What the room voted; null for the traps. */
  readonly hands: Hands | null;
}

/** One skill, or all that got in the way, as the room sees it. */
export function StageVerdict({ report, coaching, of, hands }: StageVerdictProps) {
  if (of === "traps") {
    if (coaching.traps.length === 0) return <p className={styles["why"]}>Nothing got in the way.</p>;
    return (
      <ul className={styles["traps"]}>
        {coaching.traps.map(({ trap, why }) => (
          <li key={trap}>
            <h3 data-ink="trap">{TRAP_LABELS[trap]}</h3>
            <p className={styles["why"]}>{why}</p>
          </li>
        ))}
      </ul>
    );
  }
  const unsure = report.confidence[of] < UNSURE_BELOW;
  const level = LEVEL_LABELS[report.levels[of]];
  const voted = hands === null ? null : handsInWords(hands);
  return (
    <div className={styles["verdict"]}>
      <h3 data-ink={of}>{SKILL_LABELS[of].long}</h3>
      <p className={styles["level"]}>
        <Meter ink={of} value={unsure ? null : report.levels[of]} of={2} words={unsure ? `not sure: perhaps ${level}` : level} />
      </p>
      <p className={styles["why"]}>{coaching.skills[of].reason}</p>
      {voted !== null && <p className={styles["voted"]}>The room: {voted}.</p>}
    </div>
  );
}
