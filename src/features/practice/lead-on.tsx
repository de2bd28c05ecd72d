import { Actions, Button, LinkButton } from "#ui/button.tsx";
import styles from "./lead-on.module.css";
import type { Way } from "./way.ts";

interface LeadOnProps {
  readonly way: Way;
  /** Null where no other try was asked for. */
  readonly onSayAgain: (() => void) | null;
}

/** Where nothing is to be seen about an answer yet: another try, where one was asked for, and the way on. */
export function LeadOn({ way, onSayAgain }: LeadOnProps) {
  if (way.next === null && onSayAgain === null) return null;
  return (
    <div className={styles["on"]}>
      <Actions>
        {onSayAgain !== null && (
          <Button kind="main" onClick={onSayAgain}>
            Say it again
          </Button>
        )}
        {way.next !== null && (
          <LinkButton kind={onSayAgain === null ? "main" : "quiet"} href={way.next.href}>
            {way.next.label}
          </LinkButton>
        )}
      </Actions>
    </div>
  );
}
