import { Actions, Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

/** Somebody’s history that is on the device and on no list. */
export interface LostPerson {
  readonly id: string;
  /** What there is, in words. */
  readonly amount: string;
}

interface LostPeopleProps {
  readonly lost: readonly LostPerson[];
  readonly onBringBack: (id: string) => void;
}

/** Offers histories back that the list has lost sight of. */
export function LostPeople({ lost, onBringBack }: LostPeopleProps) {
  return lost.map(({ id, amount }) => (
    <Notice
      key={id}
      title="Found on this device, without a name"
      actions={
        <Actions>
          <Button onClick={() => onBringBack(id)}>Bring back {id}</Button>
        </Actions>
      }
    >
      <p>
        There is a history with {amount}. It may be from a list of people that was damaged; brought back, it can be renamed, opened, or
        erased.
      </p>
    </Notice>
  ));
}
