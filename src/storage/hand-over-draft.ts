import { type HandOverDraft, HandOverDraftSchema } from "#schema/assignment-result.ts";
import { loadJson, saveJson } from "./kept-json.ts";
import { removeText } from "./local-text.ts";

const keyOf = (assignmentId: string) => `mend:hand-over:${assignmentId}`;

const NOTHING_SAID: HandOverDraft = { name: "", note: "", leftOut: [] };

/** What a student last chose for handing an assignment over; nothing said and nothing left out where they chose nothing yet. */
export const loadHandOver = (assignmentId: string): HandOverDraft => loadJson(keyOf(assignmentId), HandOverDraftSchema) ?? NOTHING_SAID;

/** Keeps it at once. */
export const saveHandOver = (assignmentId: string, draft: HandOverDraft): void => saveJson(keyOf(assignmentId), draft);

export const removeHandOver = (assignmentId: string): void => removeText(keyOf(assignmentId));
