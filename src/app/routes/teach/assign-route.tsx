import { useState } from "react";
import { catalogue, sequenceCatalogue } from "#content/catalogue.ts";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { assignmentFileName } from "#exchange/assignments/file-names.ts";
import { ASSIGNMENT_MAX_BYTES, readAssignment } from "#exchange/assignments/read-assignment.ts";
import { makeLink } from "#exchange/link/make-link.ts";
import { readTextFile } from "#exchange/read-text-file.ts";
import { AssignScreen } from "#features/assignments/make/assign-screen.tsx";
import { assignmentOf, draftOf, EMPTY_DRAFT } from "#features/assignments/make/assignment-draft.ts";
import type { Assignment, AssignmentDraft } from "#schema/assignment.ts";
import { loadAssignmentDraft, saveAssignmentDraft } from "#storage/assignment-draft.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { saveFile } from "#ui/save-file.ts";
import { Loading } from "../../loading.tsx";
import { newId } from "../new-id.ts";
import { isShipped } from "./moment-of.ts";

/** The making of an assignment; its draft is kept at every change. */
export function AssignRoute() {
  const own = useAttemptLog((log) => log.ownScenarios);
  const isLoading = useAttemptLog(({ status }) => status === "loading");
  const [draft, setDraft] = useState(() => loadAssignmentDraft() ?? EMPTY_DRAFT);
  if (isLoading) return <Loading />;
  const brought = draft.scenarios.filter(({ id }) => !own.some((mine) => mine.id === id));
  const change = (next: AssignmentDraft) => {
    setDraft(next);
    saveAssignmentDraft(next);
  };
  const make = (): Assignment => {
    const made = assignmentOf({ draft, own, newId, now: Date.now });
    change({ ...draft, made });
    return made;
  };
  const check = () => {
    const read = readAssignment(JSON.stringify(assignmentOf({ draft, own, newId, now: Date.now })), isShipped);
    return read.ok ? [] : read.problems;
  };
  const open = async (file: File) => {
    const text = await readTextFile(file, ASSIGNMENT_MAX_BYTES);
    if (!text.ok) return [text.problem];
    const read = readAssignment(text.text, isShipped);
    if (!read.ok) return read.problems;
    change(draftOf(read.value));
    return [];
  };
  return (
    <AssignScreen
      draft={draft}
      onChange={change}
      moments={[...[...own, ...brought].map(catalogueEntryOf), ...catalogue]}
      sequences={sequenceCatalogue}
      onOpen={open}
      onCheck={check}
      onLink={() => makeLink(location.href, "assignment", make())}
      onSave={() => {
        const made = make();
        const name = assignmentFileName(made.title);
        saveFile(name, JSON.stringify(made, null, 2));
        return name;
      }}
    />
  );
}
