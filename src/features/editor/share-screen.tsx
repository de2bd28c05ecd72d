import { useMemo } from "react";
import { writeScenarioFile } from "#exchange/packs/write-scenario-file.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import styles from "./editor-home.module.css";
import { ShareLink } from "./share-link.tsx";

/** A scenario that is kept: what can be done with it now, and how it goes to others. */
export function ShareScreen({ scenario }: { readonly scenario: Scenario }) {
  const { id, title, statement, client, setting, author } = scenario;
  const file = useMemo(() => writeScenarioFile(scenario), [scenario]);
  return (
    <Page
      title={`“${title}” is yours`}
      where={<a href="#/editor">Scenarios of your own</a>}
      lead={`${client} · ${setting}. It stands in the library under “Yours.”`}
    >
      <p className={styles["begin"]}>
        <Quote size="large">{statement}</Quote>
      </p>
      <div className={styles["begin"]}>
        <Actions>
          <LinkButton kind="main" href={`#/practice/${id}`}>
            Practice it
          </LinkButton>
          <LinkButton href={`#/class/${id}`}>Use it in class</LinkButton>
          <LinkButton href={`#/editor/${id}`}>Edit it</LinkButton>
        </Actions>
      </div>
      <Section title="Share it">
        <div className={styles["stack"]}>
          <p className={styles["quiet"]}>
            Whoever opens the link or the file in Mend sees what is in it, and adds it by a press.
            {author === undefined && " It names no author yet: you can be named under “Details, author and license.”"}
          </p>
          <ShareLink value={scenario} file={file} />
        </div>
      </Section>
    </Page>
  );
}
