import { QR_MAX_LENGTH, QrCode } from "#ui/qr-code.tsx";
import styles from "./stage-join.module.css";
import type { ClassLink } from "./use-class-link.ts";

/**
 * How students get to a page of their own: a code for the camera, and a short address; nothing where no link fits one, or where no other device
 * gets to this laptop: a room that scans a dead code waits for nothing.
 */
export function StageJoin({ link }: { readonly link: ClassLink | null }) {
  if (link?.href == null || link.isLocal || link.href.length > QR_MAX_LENGTH) return null;
  return (
    <div className={styles["join"]}>
      <QrCode text={link.href} label="A code that leads to a page to write on" />
      {link.isShort && <p className={styles["address"]}>{link.href.replace(/^https?:\/\//u, "")}</p>}
    </div>
  );
}
