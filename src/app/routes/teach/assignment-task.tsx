import { assignmentHref } from "#features/assignments/student/task-words.ts";
import { nextHref, TaskStepLine } from "#features/assignments/student/task-step-line.tsx";
import type { Way } from "#features/practice/way.ts";
import { isHolding } from "#learning/held.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import { Loading } from "../../loading.tsx";
import { Practice } from "../practice.tsx";
import { ScenarioGone } from "../scenario-gone.tsx";
import { useScenario } from "../use-scenario.ts";

interface AssignmentTaskProps {
  readonly taken: TakenAssignment;
  readonly index: number;
}

/** One task of an assignment: a sitting as its supervisor asked for it. */
export function AssignmentTask({ taken, index }: AssignmentTaskProps) {
  const { id, assignment } = taken;
  const { scenarioId = "", delivery = null } = assignment.tasks[index] ?? {};
  const scenario = useScenario(scenarioId, id);
  const line = <TaskStepLine assignment={assignment} index={index} />;
  if (scenario === "loading") return <Loading />;
  if (scenario === null) return <ScenarioGone why={line} />;
  const isLast = index + 1 === assignment.tasks.length;
  const way: Way = {
    where: null,
    next: { href: nextHref(assignment, index), label: isLast ? "Look it over and hand in" : "Go on" },
    back: { href: assignmentHref(id), label: "Leave for now" },
  };
  return (
    <Practice
      scenario={scenario}
      purpose={{ occasion: "assignment", skills: [], session: { id, step: index } }}
      delivery={delivery}
      asked={{ tries: assignment.tries, selfRating: assignment.selfRating, held: isHolding(taken) }}
      way={way}
      why={line}
    />
  );
}
