import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";

interface DeleteEverythingProps {
  /** Whose it is, where several people practice on this device. */
  readonly whose: string | null;
  readonly onDeleteAll: () => Promise<void>;
}

/** Deletes all that Mend keeps of this person on this device, after a question. */
export function DeleteEverything({ whose, onDeleteAll }: DeleteEverythingProps) {
  const everything = whose === null ? "Delete everything" : `Delete everything of ${whose}’s`;
  const [step, setStep] = useState<"offered" | "asking" | "deleted">("offered");
  const deleteAll = async () => {
    setStep("offered");
    await onDeleteAll();
    setStep("deleted");
  };
  return (
    <>
      <Button kind="danger" onClick={() => setStep("asking")}>
        {everything}…
      </Button>
      {step === "deleted" && (
        <Notice>{whose === null ? "Everything" : `Everything of ${whose}’s`} is deleted. Mend is as it was on the first day.</Notice>
      )}
      <ConfirmDialog
        open={step === "asking"}
        title={`${everything}?`}
        confirm={everything}
        onCancel={() => setStep("offered")}
        onConfirm={() => void deleteAll()}
      >
        <p>
          All attempts, drills, drafts, scenarios of your own, assignments, rating rounds, and settings leave this device, and so does a
          session that is under way. This can’t be undone.
        </p>
        {whose !== null && (
          <p>
            It is {whose}’s only: what the others have on this device stays, and so does {whose}’s name.
          </p>
        )}
        <p>If you are in doubt, save a backup file first.</p>
      </ConfirmDialog>
    </>
  );
}
