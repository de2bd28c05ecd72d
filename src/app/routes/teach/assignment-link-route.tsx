import { unpackText } from "#exchange/link/pack.ts";
import { ASSIGNMENT_MAX_BYTES, readAssignment } from "#exchange/assignments/read-assignment.ts";
import type { ReadMendFile } from "#exchange/read-mend-file.ts";
import { FileProblems } from "#features/assignments/file-problems.tsx";
import { Invitation } from "#features/assignments/student/invitation.tsx";
import { assignmentHref } from "#features/assignments/student/task-words.ts";
import type { Assignment } from "#schema/assignment.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page } from "#ui/page.tsx";
import { Loading } from "../../loading.tsx";
import { useLoaded } from "../use-loaded.ts";
import { isShipped, momentOf } from "./moment-of.ts";
import { takeOn } from "./take-on.ts";

/** An assignment that came in a link: nothing is kept until the student takes it on. */
export function AssignmentLinkRoute({ packed }: { readonly packed: string }) {
  const log = useAttemptLog((all) => all);
  const read = useLoaded(readLink, packed);
  if (read === "loading" || read === null || log.status === "loading") return <Loading />;
  if (!read.ok) return <UnreadableLink problems={read.problems} />;
  const assignment = read.value;
  const isTaken = log.assignments.some(({ id }) => id === assignment.id);
  return (
    <Invitation
      assignment={assignment}
      momentOf={momentOf(assignment, log.ownScenarios)}
      goOnHref={isTaken ? assignmentHref(assignment.id) : null}
      onTakeOn={() => void takeOn(log, assignment)}
    />
  );
}

async function readLink(packed: string): Promise<ReadMendFile<Assignment>> {
  const unpacked = await unpackText(packed, ASSIGNMENT_MAX_BYTES);
  if (unpacked.ok) return readAssignment(unpacked.text, isShipped);
  const found = unpacked.reason === "broken" ? "one that was cut short or changed on its way" : "one with far more inside";
  return { ok: false, problems: [{ path: "", expected: "a whole link", found }] };
}

function UnreadableLink({ problems }: Pick<Parameters<typeof FileProblems>[0], "problems">) {
  return (
    <Page title="This assignment can’t be read">
      <FileProblems title="Nothing was opened" name="The link" problems={problems} />
      <EmptyState
        title="Ask whoever sent it for the link again, or for the assignment as a file."
        action={
          <LinkButton kind="main" href="#/">
            All scenarios
          </LinkButton>
        }
      />
    </Page>
  );
}
