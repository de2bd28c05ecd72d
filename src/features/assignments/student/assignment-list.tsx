import type { TaskRecord } from "#learning/assignment/task-records.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import { Section } from "#ui/page.tsx";
import { RowLink } from "#ui/row-link.tsx";
import styles from "./assignment-list.module.css";
import { OpenAssignment, type OpenAssignmentFile } from "./open-assignment.tsx";
import { assignmentHref, progressInWords } from "./task-words.ts";

interface AssignmentListProps {
  /** Those that were taken on, newest first. */
  readonly taken: readonly { readonly taken: TakenAssignment; readonly records: readonly TaskRecord[] }[];
  readonly onOpen: OpenAssignmentFile;
}

/** On the practice page: the assignments that were taken on, how far each is, and a way to open another. */
export function AssignmentList({ taken, onOpen }: AssignmentListProps) {
  return (
    <Section title={taken.length === 0 ? "From a supervisor" : "Assignments"}>
      {taken.length === 0 && <p className={styles["lead"]}>Somebody gave you an assignment? Open its link, or its file here.</p>}
      {taken.length > 0 && (
        <ul className={styles["list"]}>
          {taken.map(({ taken: { id, assignment, handedInAt }, records }) => (
            <li key={id}>
              <h3>
                <RowLink href={assignmentHref(id)}>{assignment.title}</RowLink>
              </h3>
              <p>
                {[assignment.by, progressInWords(records), handedInAt === null ? "" : "handed in"]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      )}
      <OpenAssignment onOpen={onOpen} />
    </Section>
  );
}
