import { useState } from "react";
import { useStore } from "zustand";
import { applyUpdate, dismissReady, offlineStore } from "#offline/register.ts";
import { anyDraft } from "#storage/drafts.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
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
              <Button kind="text" onClick={() => setLater(true)}>
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
            <Button kind="text" onClick={dismissReady}>
              Good to know
            </Button>
          }
        >
          All of Mend is on this device now. It opens without a network too.
        </Notice>
      </div>
    );
  }
  return null;
}
