import { anyDraft } from "#storage/drafts.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Page } from "#ui/page.tsx";
import styles from "./error-screen.module.css";

/** Says that a screen failed, what is safe, and what to do. */
export function ErrorScreen({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const drafted = anyDraft();
  return (
    <Page title="Something went wrong here" lead="That is Mend’s fault and not yours. The rest of it still works.">
      <div className={styles["text"]} role="alert">
        {drafted ? (
          <p>What you were writing is kept as a draft on this device. It will be there when you open the scenario again.</p>
        ) : (
          <p>Nothing that you handed in is lost: your attempts are kept apart from this screen.</p>
        )}
      </div>
      <Actions>
        <Button kind="main" onClick={onRetry}>
          Try again
        </Button>
        <LinkButton href="#/">Back to the scenarios</LinkButton>
        <Button onClick={() => location.reload()}>Reload Mend</Button>
      </Actions>
      <div className={styles["details"]}>
        <Disclosure summary="What happened, for whoever mends Mend">
          <pre>{describe(error)}</pre>
        </Disclosure>
      </div>
    </Page>
  );
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack?.includes(error.message) ? error.stack : `${error.name}: ${error.message}`;
}
