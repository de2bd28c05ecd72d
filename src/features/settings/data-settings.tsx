import { useState } from "react";
import { backupProblems } from "#exchange/backups/backup-problems.ts";
import { readTextFile } from "#exchange/read-text-file.ts";
import { BACKUP_MAX_LENGTH, type Backup } from "#schema/backup.ts";
import type { RestoreCounts } from "#storage/attempt-log.ts";
import { readBackup } from "#storage/read-backup.ts";
import type { Kept } from "#storage/stores.ts";
import { Actions, Button } from "#ui/button.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { DeleteEverything } from "./delete-everything.tsx";
import { RestoreOutcome, type Restored } from "./restore-outcome.tsx";
import styles from "./settings-screen.module.css";
import { type Amount, amountInWords } from "./words.ts";

export interface DataSettingsProps {
  readonly amount: Amount;
  /** Whether what is here outlives the tab. */
  readonly kept: Kept;
  /** How many records could not be read and are kept aside. */
  readonly setAside: number;
  /** Whose it is, where several people practice on this device. */
  readonly whose: string | null;
  readonly onSaveBackup: () => void;
  readonly onRestore: (backup: Backup) => Promise<RestoreCounts>;
  readonly onDeleteAll: () => Promise<void>;
}

/** A UTF-16 unit takes three bytes at most in UTF-8. Beyond that a file is not even opened. */
const BACKUP_MAX_BYTES = 3 * BACKUP_MAX_LENGTH;

const WHERE: Record<Kept, string> = {
  device: "Your attempts, drafts, scenarios, and settings live in this browser, on this device, and nowhere else.",
  memory: "Right now some of your work lives in this tab only. Closing the tab loses it, unless you save a backup file.",
};

/** Where everything is kept, how to take it along, and how to delete it. */
export function DataSettings({ amount, kept, setAside, whose, onSaveBackup, onRestore, onDeleteAll }: DataSettingsProps) {
  const [restored, setRestored] = useState<Restored | null>(null);

  const restore = async ([file]: readonly File[]) => {
    if (!file) return;
    const opened = await readTextFile(file, BACKUP_MAX_BYTES);
    const read = opened.ok ? readBackup(opened.text) : { ok: false as const, problems: [opened.problem] };
    const inside = read.ok ? backupProblems(read.backup) : [];
    if (inside.length > 0) setRestored({ ok: false, problems: inside });
    else setRestored(read.ok ? { ok: true, counts: await onRestore(read.backup) } : read);
  };

  return (
    <>
      <div className={styles["prose"]}>
        <p>{WHERE[kept]}</p>
        <p>
          So far: <strong>{amountInWords(amount)}</strong>
          {whose !== null && <> of {whose}’s</>}.
        </p>
        <p className={styles["soft"]}>
          Clearing the browser’s data deletes them, and some browsers do that by themselves after weeks without a visit. A backup file
          outlasts both, and brings attempts, drills, scenarios, and settings to another device; what is only begun stays here.
        </p>
        {setAside > 0 && (
          <p className={styles["soft"]}>
            {setAside === 1 ? "One record" : `${setAside} records`} could not be read. Nothing of it is deleted: a later version of Mend may
            read it.
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={onSaveBackup}>Save a backup file</Button>
        <FilePicker accept=".json,application/json" onPick={(files) => void restore(files)}>
          Restore from a backup
        </FilePicker>
      </Actions>
      {restored && <RestoreOutcome restored={restored} />}
      <DeleteEverything whose={whose} onDeleteAll={onDeleteAll} />
    </>
  );
}
