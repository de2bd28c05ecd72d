import { ConfirmDialog } from "#ui/dialog.tsx";

interface ErasePersonProps {
  readonly name: string;
  /** What there is of theirs, in words: “12 attempts and 1 draft”; null where it could not be read. */
  readonly amount: string | null;
  /** Who this tab goes on as, where it is theirs. */
  readonly next: string | null;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

/** Asks before somebody’s history is erased, naming what goes. */
export function ErasePerson({ name, amount, next, onErase, onCancel }: ErasePersonProps) {
  return (
    <ConfirmDialog open title={`Erase ${name}’s history?`} confirm="Erase it" onCancel={onCancel} onConfirm={onErase}>
      <p>
        {name} has <strong>{amount ?? "what could not be counted"}</strong> here. Whatever there is leaves this device for good, with the
        settings and the name.
      </p>
      {next !== null && <p>This tab goes on as {next}.</p>}
      <p>What the others have here stays as it is. If you are in doubt, save a backup first.</p>
    </ConfirmDialog>
  );
}
