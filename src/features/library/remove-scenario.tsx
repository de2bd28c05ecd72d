import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { focusHeading } from "#ui/page.tsx";

interface RemoveScenarioProps {
  /** The scenario that is about to go; null while none is. */
  readonly entry: CatalogueEntry | null;
  readonly onRemove: (id: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before one of the own scenarios is removed. */
export function RemoveScenario({ entry, onRemove, onClose }: RemoveScenarioProps) {
  return (
    <ConfirmDialog
      open={entry !== null}
      title={`Remove “${entry?.title ?? ""}”?`}
      confirm="Remove it"
      onCancel={onClose}
      onConfirm={() => {
        if (entry) void onRemove(entry.id).then(focusHeading);
        onClose();
      }}
    >
      <p>It leaves this device. What you answered to it stays in your history, and you can add its file again.</p>
    </ConfirmDialog>
  );
}
