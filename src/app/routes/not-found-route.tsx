import { Actions, LinkButton } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import styles from "./plain-route.module.css";

export function NotFoundRoute() {
  return (
    <Page title="There is nothing here">
      <div className={styles["text"]}>
        <p>The address may be mistyped, or it led to something that has moved. Your attempts and drafts are where they were.</p>
      </div>
      <Actions>
        <LinkButton kind="main" href="#/">
          To the scenarios
        </LinkButton>
      </Actions>
    </Page>
  );
}
