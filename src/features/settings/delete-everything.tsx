import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";

/** Deletes all that Mend keeps on this device, after a question. */
export function DeleteEverything({ onDeleteAll }: { readonly onDeleteAll: () => Promise<void> }) {
  const [step, setStep] = useState<"offered" | "asking" | "deleted">("offered");
  const deleteAll = async () => {
    setStep("offered");
    await onDeleteAll();
    setStep("deleted");
  };
  return (
    <>
      <Button kind="danger" onClick={() => setStep("asking")}>
        Delete everything…
      </Button>
      {step === "deleted" && <Notice>Everything is deleted. Mend is as it was on the first day.</Notice>}
      <ConfirmDialog
        open={step === "asking"}
        title="Delete everything?"
        confirm="Delete everything"
        onCancel={() => setStep("offered")}
        onConfirm={() => void deleteAll()}
      >
        <p>
          All attempts, drills, drafts, scenarios of your own, assignments, rating rounds, and settings leave this device, and so does a
          session that is under way. This can’t be undone.
        </p>
        <p>If you are in doubt, save a backup file first.</p>
      </ConfirmDialog>
    </>
  );
}
