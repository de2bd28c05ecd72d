import { useState } from "react";
import { isLocal } from "#exchange/link/is-local.ts";
import type { MadeLink } from "#exchange/link/make-link.ts";
import { Actions, Button } from "#ui/button.tsx";
import { CopyText } from "#ui/copy-text.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./hand-out.module.css";

interface HandOutProps {
  /** Whether everything is there that it takes; says what is not otherwise. */
  readonly check: () => boolean;
  readonly onLink: () => Promise<MadeLink>;
  /** Saves it, and gives the name of the file. */
  readonly onSave: () => string;
}

/** The assignment on its way out: as a link, as a file. Keyed by what it is made of, so that an old link never stands beside a changed draft. */
export function HandOut({ check, onLink, onSave }: HandOutProps) {
  const [link, setLink] = useState<MadeLink | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <div className={styles["out"]}>
      <Actions>
        <Button kind="main" onClick={() => check() && void onLink().then(setLink)}>
          Make a link
        </Button>
        <Button onClick={() => check() && setSaved(onSave())}>Save as a file</Button>
      </Actions>
      {link?.ok === true && (
        <Notice tone={isLocal(new URL(link.href)) ? "plain" : "good"} title="The link is ready">
          <p>
            {isLocal(new URL(link.href))
              ? "Mend runs on this computer alone, so the link opens only here. For your students save a file, or open Mend from a website."
              : "Send it to your students by mail or chat. All of the assignment is in the link itself; opening it sends nothing anywhere."}
          </p>
          <input
            className={styles["link"]}
            type="text"
            readOnly
            aria-label="The link"
            value={link.href}
            onFocus={(event) => event.target.select()}
          />
          <Actions>
            <CopyText label="Copy the link" boxLabel="The link" text={link.href} />
          </Actions>
        </Notice>
      )}
      {link?.ok === false && (
        <Notice title="Too long for a link">
          <p>Scenarios of your own travel whole, and these are more than mail programs leave in one piece. Save it as a file instead.</p>
        </Notice>
      )}
      {saved !== null && (
        <Notice tone="good" title={`Saved as ${saved}`}>
          <p>It lies among your downloads. Students open it on the practice page, under “Open an assignment file.”</p>
        </Notice>
      )}
      <p className={styles["soft"]}>
        What they hand in comes back to you as files, the way they give you other files. Open them all at once under{" "}
        <a href="#/results">Open results</a>.
      </p>
    </div>
  );
}
