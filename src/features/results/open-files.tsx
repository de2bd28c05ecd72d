import { describeProblem } from "#schema/problems/describe-problem.ts";
import { FileDrop } from "#ui/file-drop.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./open-files.module.css";
import { MOST_FILES, type Told } from "./results-store.ts";

interface OpenFilesProps {
  readonly isEmpty: boolean;
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly told: Told | null;
  readonly namesHidden: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where results are opened, how far that is, and what came of it. */
export function OpenFiles({ isEmpty, reading, told, namesHidden, onFiles }: OpenFilesProps) {
  return (
    <div className={styles["files"]}>
      <FileDrop onDrop={onFiles}>
        <div className={styles["inside"]}>
          <FilePicker accept=".json,application/json" onPick={onFiles}>
            {isEmpty ? "Open result files" : "Open more"}
          </FilePicker>
          <p className={styles["soft"]}>Or drop them here, up to {MOST_FILES} at once.</p>
        </div>
      </FileDrop>
      <p role="status" className={styles["soft"]}>
        {reading === null ? toldInWords(told) : `Reading ${reading.done + 1} of ${reading.of}…`}
      </p>
      {told !== null && told.refused.length > 0 && (
        <Notice
          tone="trouble"
          title={told.refused.length === 1 ? "One file was not opened" : `${told.refused.length} files were not opened`}
        >
          {told.refused.map(({ name, problems }, index) => (
            // The same name may come twice, from different folders.
            <div key={index} className={styles["refused"]}>
              {/* A student’s name stands in the file’s. */}
              <p>{namesHidden ? `File ${index + 1}` : name}</p>
              <ul>
                {problems.map(describeProblem).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          ))}
        </Notice>
      )}
    </div>
  );
}

function toldInWords(told: Told | null): string {
  if (told === null) return "";
  const { added, replaced, older } = told.counts;
  return [
    added === 0 ? null : added === 1 ? "One result opened." : `${added} results opened.`,
    replaced === 0 ? null : replaced === 1 ? "One took the place of an older file." : `${replaced} took the place of older files.`,
    older === 0
      ? null
      : older === 1
        ? "One was open already, or older than what is open."
        : `${older} were open already, or older than what is open.`,
    told.over === 0 ? null : `${told.over} more were not looked at: open them in a second go.`,
  ]
    .filter((part) => part !== null)
    .join(" ");
}
