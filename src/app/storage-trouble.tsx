import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { saveBackup } from "./save-backup.ts";
import styles from "./storage-trouble.module.css";

/** Says what is wrong with storage, for as long as it is, and offers the backup file. */
export function StorageTrouble() {
  const log = useAttemptLog((whole) => whole);
  if (log.trouble === null) return null;
  return (
    <div className={styles["trouble"]}>
      <Notice tone="trouble" actions={<Button onClick={() => saveBackup(log)}>Save a backup file</Button>}>
        {log.trouble}
      </Notice>
    </div>
  );
}
