import { Actions, LinkButton } from "#ui/button.tsx";
import styles from "./lead-on.module.css";
import type { Way } from "./way.ts";

/** Where nothing is to be done about an answer yet: only the way on. */
export function LeadOn({ way }: { readonly way: Way }) {
  if (way.next === null) return null;
  return (
    <div className={styles["on"]}>
      <Actions>
        <LinkButton kind="main" href={way.next.href}>
          {way.next.label}
        </LinkButton>
      </Actions>
    </div>
  );
}
