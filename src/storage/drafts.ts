import type { InSession } from "#schema/attempt.ts";
import { type Draft, DraftSchema } from "#schema/draft.ts";
import { loadJson, saveJson } from "./kept-json.ts";
import { removeText, textKeys } from "./local-text.ts";
import { scenarioDrafts } from "./scenario-drafts.ts";

const PREFIX = "mend:draft:";

/** Where the draft of an answer is kept: one a scenario, and one for each of its beats; for a task of an assignment, apart from both. */
export function draftKey(scenarioId: string, beatId: string | null, task: InSession | null = null): string {
  const key = beatId === null ? scenarioId : `${scenarioId}/${beatId}`;
  return task === null ? key : `${assignmentPlace(task.id)}${task.step}/${key}`;
}

/** Removes what was being written for the tasks of an assignment: nothing leads back to it once that is gone. */
export function removeTaskDrafts(assignmentId: string): void {
  for (const key of draftKeys()) if (key.startsWith(assignmentPlace(assignmentId))) removeDraft(key);
}

const assignmentPlace = (assignmentId: string): string => `assignment/${assignmentId}/`;

/** The draft as it was last typed; null if there is none. */
export function loadDraft(key: string): Draft | null {
  return loadJson(PREFIX + key, DraftSchema);
}

/** Keeps the draft at once. An empty one is removed. */
export function saveDraft(key: string, draft: Draft): void {
  if (draft.text.trim() === "") removeDraft(key);
  else saveJson(PREFIX + key, draft);
}

export function removeDraft(key: string): void {
  removeText(PREFIX + key);
}

/** Where drafts are kept, in no order. */
export function draftKeys(): readonly string[] {
  return textKeys().flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
}

/** Whether anything is being written anywhere, an answer or a scenario: then nothing may reload the page. */
export function anyDraft(): boolean {
  return draftKeys().some((key) => loadDraft(key) !== null) || scenarioDrafts().length > 0;
}
