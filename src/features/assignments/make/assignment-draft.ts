import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import {
  type Assignment,
  ASSIGNMENT_FORMAT,
  ASSIGNMENT_MAX_TASKS,
  ASSIGNMENT_VERSION,
  type AssignmentDraft,
  type AssignmentTask,
} from "#schema/assignment.ts";
import { canonical } from "#schema/canonical.ts";
import { DELIVERY_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";

export const EMPTY_DRAFT: AssignmentDraft = {
  title: "",
  by: "",
  note: "",
  selfRating: true,
  tries: 2,
  feedback: "now",
  tasks: [],
  scenarios: [],
  made: null,
};

/** An assignment as a draft again, to be changed: what is made of it then is another one. */
export function draftOf({ title, by, note, selfRating, tries, feedback, tasks, scenarios }: Assignment): AssignmentDraft {
  return { title, by, note, selfRating, tries, feedback, tasks, scenarios, made: null };
}

/** With the moment at the end; unchanged where it is there already, or where there are as many as an assignment holds. */
export function withMoment(draft: AssignmentDraft, scenarioId: string): AssignmentDraft {
  const isThere = draft.tasks.some((task) => task.scenarioId === scenarioId);
  return isThere || draft.tasks.length >= ASSIGNMENT_MAX_TASKS
    ? draft
    : { ...draft, tasks: [...draft.tasks, { scenarioId, delivery: null }] };
}

/** With the moments of a sequence in its order, in place of those chosen so far, and its title where none was written yet. */
export function withSequence(draft: AssignmentDraft, title: string, scenarioIds: readonly string[]): AssignmentDraft {
  const tasks = scenarioIds.slice(0, ASSIGNMENT_MAX_TASKS).map((scenarioId) => ({ scenarioId, delivery: null }));
  return { ...draft, tasks, title: draft.title.trim() === "" ? title : draft.title };
}

/** With the task moved by so many places; unchanged where it would leave the list. */
export function withMoved(draft: AssignmentDraft, index: number, by: 1 | -1): AssignmentDraft {
  const task = draft.tasks[index];
  const to = index + by;
  if (task === undefined || to < 0 || to >= draft.tasks.length) return draft;
  return { ...draft, tasks: draft.tasks.toSpliced(index, 1).toSpliced(to, 0, task) };
}

/** What a draft still needs before it can be given out. */
export interface Missing {
  readonly title: string | null;
  readonly tasks: string | null;
}

type Moment = Pick<CatalogueEntry, "id" | "title" | "deliveries">;

export function missingIn({ title, tasks }: AssignmentDraft, moments: readonly Moment[]): Missing {
  return {
    title: title.trim() === "" ? "Give it a title: it is what students see in their list." : null,
    tasks:
      tasks.length === 0
        ? "Add at least one moment."
        : (tasks.map((task) => wrongWith(task, moments)).find((problem) => problem !== null) ?? null),
  };
}

function wrongWith({ scenarioId, delivery }: AssignmentTask, moments: readonly Moment[]): string | null {
  const moment = moments.find(({ id }) => id === scenarioId);
  if (moment === undefined) return "One of the moments is no longer here: take it out first.";
  if (delivery === null || moment.deliveries.includes(delivery)) return null;
  return `“${moment.title}” can no longer be said that way (${DELIVERY_LABELS[delivery]}): choose anew how it’s said.`;
}

export const isComplete = ({ title, tasks }: Missing): boolean => title === null && tasks === null;

interface Making {
  readonly draft: AssignmentDraft;
  /** The scenarios of the supervisor’s own; those that are among the tasks travel along. */
  readonly own: readonly Scenario[];
  readonly newId: () => string;
  /** Now, in milliseconds since 1970 (UTC). */
  readonly now: () => number;
}

/** The assignment that a draft becomes: the one that was last made of it, where nothing changed since, else a new one with an id of its own. */
export function assignmentOf({ draft, own, newId, now }: Making): Assignment {
  const { made, title, by, note, selfRating, tries, feedback, tasks, scenarios } = draft;
  const known = [...own, ...scenarios];
  const assignment = (id: string, at: number): Assignment => ({
    format: ASSIGNMENT_FORMAT,
    version: ASSIGNMENT_VERSION,
    id,
    title: title.trim(),
    by: by.trim(),
    note: note.trim(),
    at,
    selfRating,
    tries,
    feedback,
    tasks,
    // Each once: the supervisor’s own as it is now, before the copy that came in a file.
    scenarios: known.filter(({ id: one }, index) => isAsked(tasks, one) && known.findIndex((other) => other.id === one) === index),
  });
  if (made !== null && sameContent(made, assignment(made.id, made.at))) return made;
  return assignment(newId(), now());
}

const isAsked = (tasks: AssignmentDraft["tasks"], id: string): boolean => tasks.some(({ scenarioId }) => scenarioId === id);

const sameContent = (a: Assignment, b: Assignment): boolean => canonical(a) === canonical(b);
