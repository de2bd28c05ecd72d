import { Actions, Button, LinkButton } from "#ui/button.tsx";
import styles from "./primer-invitation.module.css";

/** Offers the primer to a newcomer, who may well say no. */
export function PrimerInvitation({ onDecline }: { readonly onDecline: () => void }) {
  return (
    <section className={styles["invitation"]} aria-labelledby="primer-invitation">
      <h2 id="primer-invitation">New here?</h2>
      <p>
        Two minutes on what a rupture is, the three things that help to mend one, and an example. Or begin right away, and read it later.
      </p>
      <Actions>
        <LinkButton kind="main" href="#/primer">
          Read the primer
        </LinkButton>
        <Button onClick={onDecline}>Not now</Button>
      </Actions>
    </section>
  );
}
