import { type AssignmentDraft, AssignmentDraftSchema } from "#schema/assignment.ts";
import { loadJson, saveJson } from "./kept-json.ts";

const KEY = "mend:assignment-draft";

/** The assignment that is being made; null if there is none, or none that can be read. */
export const loadAssignmentDraft = (): AssignmentDraft | null => loadJson(KEY, AssignmentDraftSchema);

/** Keeps it at once, in place of any other. */
export const saveAssignmentDraft = (draft: AssignmentDraft): void => saveJson(KEY, draft);
