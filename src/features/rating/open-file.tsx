import { useState } from "react";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions } from "#ui/button.tsx";
import { FileDrop } from "#ui/file-drop.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./open-file.module.css";
import { ProblemList } from "./problem-list.tsx";
import { type Brought, type FileProblems, readFiles } from "./read-files.ts";

interface OpenFileProps {
  readonly label: string;
  readonly rounds: readonly RatingRound[];
  /** The scenarios kept here that do not ship. */
  readonly own: readonly Scenario[];
  /** The moment to keep what the files brought. */
  readonly onBrought: (brought: Brought) => void;
}

/** Opens files of rounds, or of answers; where one is wrong anywhere, nothing changes. */
export function OpenFile({ label, rounds, own, onBrought }: OpenFileProps) {
  const [wrong, setWrong] = useState<readonly FileProblems[]>([]);
  const [said, setSaid] = useState("");
  const open = async (files: readonly File[]) => {
    const read = await readFiles(files, rounds, own);
    setWrong(read.ok ? [] : read.files);
    setSaid(read.ok ? inWords(read.brought) : "");
    if (read.ok) onBrought(read.brought);
  };
  return (
    <>
      <FileDrop onDrop={(files) => void open(files)}>
        <Actions>
          <FilePicker accept=".json,.jsonl,application/json" onPick={(files) => void open(files)}>
            {label}
          </FilePicker>
          <span className={styles["or"]}>or drop them here</span>
        </Actions>
      </FileDrop>
      {wrong.length > 0 && <ProblemList files={wrong} />}
      {said !== "" && (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      )}
    </>
  );
}

function inWords({ added, replaced }: Brought): string {
  if (added + replaced === 0) return "Everything in it was here already. Nothing changed.";
  const later = replaced === 0 ? "" : ` ${ratingsInWords(replaced)} took the place of an earlier one by the same rater.`;
  return `${added === 0 ? "Nothing new" : `${ratingsInWords(added)} added`}.${later}`;
}

const ratingsInWords = (count: number): string => (count === 1 ? "1 rating" : `${count} ratings`);
