import type { Assignment } from "#schema/assignment.ts";
import { StepLine } from "#ui/step-line.tsx";
import { assignmentHref, handOverHref, taskHref } from "./task-words.ts";

interface TaskStepLineProps {
  readonly assignment: Assignment;
  readonly index: number;
}

/** Where the student is in the assignment, and the ways around this moment. */
export function TaskStepLine({ assignment, index }: TaskStepLineProps) {
  const { id, title, tasks } = assignment;
  return (
    <StepLine
      label="Your assignment"
      index={index}
      of={tasks.length}
      name={title}
      ways={
        <>
          <a href={assignmentHref(id)}>Leave for now</a>
          <a href={nextHref(assignment, index)}>Pass this one over</a>
        </>
      }
    />
  );
}

/** What comes after a task: the next, or the handing over. */
export const nextHref = ({ id, tasks }: Assignment, index: number): string =>
  index + 1 < tasks.length ? taskHref(id, index + 1) : handOverHref(id);
