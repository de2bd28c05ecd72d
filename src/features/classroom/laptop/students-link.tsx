import { CopyText } from "#ui/copy-text.tsx";
import { QR_MAX_LENGTH } from "#ui/qr-code.tsx";
import type { ClassLink } from "../stage/use-class-link.ts";
import styles from "./students-link.module.css";

/** The way for students to write on their own devices, for the chat; and where it won’t work, why. */
export function StudentsLink({ link }: { readonly link: ClassLink | null }) {
  if (link === null) return null;
  if (link.href === null)
    return <p className={styles["note"]}>This scenario is too long for a link. Let the room write on paper, or in your chat.</p>;
  return (
    <div className={styles["link"]}>
      <CopyText label="Copy the link for students" boxLabel="The link for students" text={link.href} />
      {link.isLocal && (
        <p className={styles["note"]}>
          Mend runs on this laptop alone: other devices can’t reach it, so the room is shown no code. Type or paste the room’s answers, or
          open Mend from a website.
        </p>
      )}
      {!link.isLocal && link.href.length > QR_MAX_LENGTH && (
        <p className={styles["note"]}>It is too long for a code on the wall: put it in your chat.</p>
      )}
    </div>
  );
}
