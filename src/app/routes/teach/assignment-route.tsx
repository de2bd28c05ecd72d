import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { Overview } from "#features/assignments/student/overview.tsx";
import { assignmentHref, taskAt } from "#features/assignments/student/task-words.ts";
import { taskRecords } from "#learning/assignment/task-records.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import { removeTaskDrafts } from "#storage/drafts.ts";
import { removeHandOver } from "#storage/hand-over-draft.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";
import { Loading } from "../../loading.tsx";
import { GoTo } from "../go-to.tsx";
import { AssignmentTask } from "./assignment-task.tsx";
import { HandOverAssignment } from "./hand-over-assignment.tsx";
import { momentOf } from "./moment-of.ts";

interface AssignmentRouteProps {
  readonly assignmentId: string;
  /** A task, counted from 1, or “hand-over”; null for the overview. */
  readonly place: string | null;
}

/** An assignment that was taken on: its overview, one of its tasks, or the handing over. */
export function AssignmentRoute({ assignmentId, place }: AssignmentRouteProps) {
  const ready = useAttemptLog(({ status }) => status !== "loading");
  const taken = useAttemptLog(({ assignments }) => assignments.find(({ id }) => id === assignmentId));
  if (!ready) return <Loading />;
  if (taken === undefined) return <AssignmentGone />;
  if (place === null) return <OverviewOf taken={taken} />;
  if (place === "hand-over") return <HandOverAssignment taken={taken} />;
  const index = taskAt(place, taken.assignment.tasks.length);
  return index === null ? <GoTo href={assignmentHref(taken.id)} /> : <AssignmentTask key={index} taken={taken} index={index} />;
}

function OverviewOf({ taken }: { readonly taken: TakenAssignment }) {
  const log = useAttemptLog((all) => all);
  return (
    <Overview
      taken={taken}
      records={taskRecords(taken.assignment, log.attempts)}
      momentOf={momentOf(taken.assignment, log.ownScenarios)}
      renderRead={({ report }) => <LevelsLine report={report} />}
      onRemove={() => {
        removeHandOver(taken.id);
        removeTaskDrafts(taken.id);
        location.hash = "#/";
        void log.removeAssignment(taken.id);
      }}
    />
  );
}

function AssignmentGone() {
  return (
    <Page title="That assignment isn’t here">
      <EmptyState
        title="It may have been removed, or taken on in another browser."
        action={
          <LinkButton kind="main" href="#/">
            All scenarios
          </LinkButton>
        }
      >
        <p>Open its link or its file again: what you answered here is still in your history.</p>
      </EmptyState>
    </Page>
  );
}
