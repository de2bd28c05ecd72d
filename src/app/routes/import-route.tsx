import { Actions, LinkButton } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import styles from "./plain-route.module.css";

/** Keeps the address for links that carry a scenario, which this version cannot read yet. */
export function ImportRoute() {
  return (
    <Page title="A scenario in a link" where="Import">
      <div className={styles["text"]}>
        <p>This version of Mend can’t read links with a scenario inside yet. Nothing was added, and nothing was changed.</p>
        <p>Ask whoever sent it for the scenario as a file. You can add that on the practice page, under “Add a scenario file.”</p>
      </div>
      <Actions>
        <LinkButton kind="main" href="#/">
          To the scenarios
        </LinkButton>
      </Actions>
    </Page>
  );
}
