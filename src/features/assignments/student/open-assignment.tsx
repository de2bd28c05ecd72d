import { useState } from "react";
import type { Problem } from "#schema/problems/problem.ts";
import { FilePicker } from "#ui/file-picker.tsx";
import { FileProblems } from "../file-problems.tsx";

/** Opens the file and leads to what is in it; gives what is wrong with it otherwise, and changes nothing. */
export type OpenAssignmentFile = (file: File) => Promise<readonly Problem[]>;

/** Opens an assignment that came as a file. */
export function OpenAssignment({ onOpen }: { readonly onOpen: OpenAssignmentFile }) {
  const [refused, setRefused] = useState<{ readonly name: string; readonly problems: readonly Problem[] } | null>(null);
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const problems = await onOpen(file);
    setRefused(problems.length === 0 ? null : { name: file.name, problems });
  };
  return (
    <>
      <FilePicker accept=".json,application/json" onPick={(files) => void open(files)}>
        Open an assignment file
      </FilePicker>
      {refused !== null && <FileProblems title="Nothing was opened" {...refused} />}
    </>
  );
}
