import { useEffect, useState } from "react";
import { isLocal } from "#exchange/link/is-local.ts";
import { type MadeLink, makeLink } from "#exchange/link/make-link.ts";
import type { NamedText } from "#exchange/packs/write-scenario-file.ts";
import type { Pack } from "#schema/pack.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, Button } from "#ui/button.tsx";
import { CopyText } from "#ui/copy-text.tsx";
import { Field } from "#ui/field.tsx";
import { saveFile } from "#ui/save-file.ts";
import styles from "./editor-home.module.css";

interface ShareLinkProps {
  readonly value: Scenario | Pack;
  readonly file: NamedText;
}

/** The link that carries it and the file that holds it: whoever opens either sees what is in it before anything is added. */
export function ShareLink({ value, file }: ShareLinkProps) {
  const [link, setLink] = useState<MadeLink | null>(null);
  useEffect(() => {
    let here = true;
    void makeLink(location.href, "import", value).then((made) => here && setLink(made));
    return () => {
      here = false;
    };
  }, [value]);

  const href = link?.ok ? link.href : null;
  const opensOnlyHere = href !== null && isLocal(new URL(href));
  return (
    <div className={styles["stack"]}>
      {href !== null && (
        <div className={styles["link"]}>
          <Field
            label="The link"
            hint="All of it is in the link itself, after the #: no server keeps it. Whoever has the link can read it."
          >
            {(control) => <textarea {...control} readOnly rows={3} value={href} onFocus={(event) => event.target.select()} />}
          </Field>
        </div>
      )}
      {link?.ok === false && (
        <p>
          It is too much for a link ({NUMBER.format(link.length)} characters; mail and chats begin to break them there). Save it as a file
          instead.
        </p>
      )}
      {opensOnlyHere && (
        <p>
          Mend runs on this computer alone, so the link opens only here. For anybody else save it as a file, or open Mend from a website.
        </p>
      )}
      <Actions>
        {href !== null && (
          <CopyText label="Copy the link" text={href} boxLabel="The link, to copy by hand" kind={opensOnlyHere ? "quiet" : "main"} />
        )}
        <Button kind={link?.ok === false || opensOnlyHere ? "main" : "quiet"} onClick={() => saveFile(file.name, file.text)}>
          Save it as a file
        </Button>
      </Actions>
    </div>
  );
}

const NUMBER = new Intl.NumberFormat("en-US");
