import { useState } from "react";
import { useStore } from "zustand";
import { applyUpdate, dismissReady, offlineStore } from "#offline/register.ts";
import { anyDraft } from "#storage/drafts.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { focusHeading } from "#ui/page.tsx";
import styles from "./offline-news.module.css";

/** “Ready to work offline”, said once, and the offer of a new version, which waits for a yes. */
export function OfflineNews() {
  const { status, justReady } = useStore(offlineStore);
  const [later, setLater] = useState(false);

  if (status === "update_waiting" && !later) {
    return (
      <div className={styles["news"]}>
        <Notice
          title="A new version of Mend is here"
          actions={
            <>
              <Button onClick={applyUpdate}>Update now</Button>
              <Button kind="text" onClick={() => putAway(() => setLater(true))}>
                Later
              </Button>
            </>
          }
        >
          {anyDraft()
            ? "Updating opens the page anew. Your draft is kept, and will be there when you come back to it."
            : "Updating opens the page anew. Your attempts stay."}
        </Notice>
      </div>
    );
  }
  if (justReady) {
    return (
      <div className={styles["news"]}>
        <Notice
          tone="good"
          title="Ready to work offline"
          actions={
            <Button kind="text" onClick={() => putAway(dismissReady)}>
              Good to know
            </Button>
          }
        >
          Mend opens without a network now.
        </Notice>
      </div>
    );
  }
  return null;
}

function putAway(dismiss: () => void): void {
  focusHeading();
  dismiss();
}
