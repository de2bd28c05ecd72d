import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import type { Skill, TrapId } from "#schema/vocabulary.ts";

/** Off-task text is the rules’ to tell. */
export type FittedTrap = Exclude<TrapId, "not_a_response">;
export const FITTED_TRAPS = TRAPS.filter((trap): trap is FittedTrap => trap !== "not_a_response");

/** What is asked of a sentence and of the whole: whether a skill comes to at least this level, whether a trap is there. */
export type Task = `${Skill}${1 | 2}` | FittedTrap;
export const TASKS: readonly Task[] = [...SKILLS.flatMap((skill): readonly Task[] => [`${skill}1`, `${skill}2`]), ...FITTED_TRAPS];

export type ByTask<T> = Readonly<Record<Task, T>>;

/** One thing for each task. */
export const byTask = <T>(make: (task: Task, index: number) => T): ByTask<T> =>
  Object.fromEntries(TASKS.map((task, index) => [task, make(task, index)])) as Record<Task, T>;
