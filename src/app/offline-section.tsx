import { useState } from "react";
import { useStore } from "zustand";
import type { UpdateCheck } from "#offline/offline-courtesy.ts";
import type { OfflineStatus } from "#offline/offline-store.ts";
import { applyUpdate, checkForUpdate, offlineStore } from "#offline/register.ts";
import { APP_VERSION } from "#offline/version.ts";
import { Actions, Button } from "#ui/button.tsx";

const STATUS_WORDS: Record<OfflineStatus, string> = {
  unsupported: "This browser can’t keep Mend for use offline, or this copy is not set up for it. With a network, everything works.",
  installing: "Mend is being stored for use offline. That takes a moment.",
  ready: "Ready: Mend is on this device and opens without a network.",
  update_waiting: "Ready, and a new version is waiting. It replaces this one when you say so.",
  failed: "Storing Mend for use offline did not work. Loading the page again, with a network, may help.",
};

const CHECK_WORDS: Record<UpdateCheck, string> = {
  current: "This is the newest version.",
  update_waiting: "A new version is here.",
  unreachable: "There was no answer. You may be offline; nothing is wrong with this version.",
};

/** How far Mend is from working offline, which version this is, and whether there is a newer one. */
export function OfflineSection() {
  const { status } = useStore(offlineStore);
  const [checking, setChecking] = useState(false);
  const [checked, setChecked] = useState<UpdateCheck | null>(null);
  const check = async () => {
    setChecking(true);
    setChecked(await checkForUpdate());
    setChecking(false);
  };
  return (
    <>
      <p>{STATUS_WORDS[status]}</p>
      <p>Version {APP_VERSION}</p>
      {status !== "unsupported" && (
        <Actions>
          {status === "update_waiting" ? (
            <Button onClick={applyUpdate}>Update now</Button>
          ) : (
            <Button onClick={() => void check()}>Check for update</Button>
          )}
        </Actions>
      )}
      <p aria-live="polite">{checking ? "Looking…" : checked !== null && CHECK_WORDS[checked]}</p>
    </>
  );
}
