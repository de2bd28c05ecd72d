import { useState } from "react";
import { resultFileName } from "#exchange/assignments/file-names.ts";
import { makeResult, resultAttemptOf } from "#exchange/assignments/make-result.ts";
import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { HandOver } from "#features/assignments/student/hand-over.tsx";
import { taskRecords } from "#learning/assignment/task-records.ts";
import type { HandOverDraft } from "#schema/assignment-result.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import { loadHandOver, saveHandOver } from "#storage/hand-over-draft.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { saveFile } from "#ui/save-file.ts";
import { newId } from "../new-id.ts";
import { momentOf } from "./moment-of.ts";

/** The handing over: what is shown is what is written. */
export function HandOverAssignment({ taken }: { readonly taken: TakenAssignment }) {
  const log = useAttemptLog((all) => all);
  const { id, assignment } = taken;
  const [draft, setDraft] = useState(() => loadHandOver(id));
  const attempts = taskRecords(assignment, log.attempts).flatMap((record, task) =>
    record.attempts.map((attempt) => resultAttemptOf(attempt, task)),
  );
  const change = (next: HandOverDraft) => {
    setDraft(next);
    saveHandOver(id, next);
  };
  const save = () => {
    const at = Date.now();
    const { name, note, leftOut } = draft;
    const taking = taken.taking ?? newId();
    const file = resultFileName(assignment.title, name);
    saveFile(file, JSON.stringify(makeResult({ assignment, taking, attempts, leftOut: new Set(leftOut), name, note, at })));
    void log.saveAssignment({ ...taken, taking, handedInAt: at });
    return file;
  };
  return (
    <HandOver
      taken={taken}
      attempts={attempts}
      momentOf={momentOf(assignment, log.ownScenarios)}
      draft={draft}
      onDraft={change}
      onSave={save}
      renderRead={({ report }) => <LevelsLine report={report} />}
    />
  );
}
