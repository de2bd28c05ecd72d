import { anyDraft } from "#storage/drafts.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Page } from "#ui/page.tsx";
import styles from "./error-screen.module.css";
import { ScreenNotLoaded } from "./lazy-screen.ts";

/** Says that a screen failed, what is safe, and what to do. */
export function ErrorScreen({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const missing = error instanceof ScreenNotLoaded;
  return (
    <Page
      title={missing ? "This part of Mend did not load" : "Something went wrong here"}
      lead={
        missing
          ? "You may be offline, or a newer version has taken its place. Reloading usually helps."
          : "That is Mend’s fault and not yours. The rest of it still works."
      }
    >
      <p className={styles["safe"]} role="alert">
        {anyDraft()
          ? "What you were writing is kept as a draft on this device. It will be there when you open the scenario again."
          : "Nothing that you handed in is lost: your attempts are kept apart from this screen."}
      </p>
      <Actions>
        {!missing && (
          <Button kind="main" onClick={onRetry}>
            Try again
          </Button>
        )}
        <Button kind={missing ? "main" : "quiet"} onClick={() => location.reload()}>
          Reload Mend
        </Button>
        <LinkButton href="#/">Back to the scenarios</LinkButton>
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
