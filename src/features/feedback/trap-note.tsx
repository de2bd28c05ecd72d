import type { TrapCoaching } from "#engine/coach/coaching.ts";
import type { Appeal } from "#schema/attempt.ts";
import { TRAP_LABELS } from "#schema/labels.ts";
import { appealsOn, type AppealDraft } from "./appeal.ts";
import { Disagree } from "./disagree.tsx";
import styles from "./trap-note.module.css";

interface TrapNoteProps {
  readonly coaching: TrapCoaching;
  readonly appeals: readonly Appeal[];
  readonly onAppeal: ((appeal: AppealDraft) => void) | undefined;
}

/** One thing that got in the way: its name, what it does to the client, the way out. */
export function TrapNote({ coaching, appeals, onAppeal }: TrapNoteProps) {
  const name = TRAP_LABELS[coaching.trap];
  return (
    <div className={styles["trap"]}>
      <h3>{name}</h3>
      <p>{coaching.why}</p>
      <p className={styles["wayOut"]}>{coaching.wayOut}</p>
      <Disagree about={coaching.trap} name={name} levelled={false} appeals={appealsOn(appeals, coaching.trap)} onAppeal={onAppeal} />
    </div>
  );
}
