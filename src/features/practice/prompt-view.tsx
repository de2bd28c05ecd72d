import type { ReactNode } from "react";
import type { Scenario } from "#schema/scenario.ts";
import type { Settings } from "#schema/settings.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { PageHeading } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import { HearIt } from "./hear-it.tsx";
import type { Prompt } from "./prompt.ts";
import styles from "./prompt-view.module.css";

interface PromptViewProps {
  readonly scenario: Pick<Scenario, "setting" | "client">;
  readonly prompt: Pick<Prompt, "statement" | "manner">;
  readonly voice: Settings["voice"];
  /** What the trainee must know; null where nothing is new. */
  readonly context: string | null;
  /** Whether they know it by now, and can look it up. */
  readonly folded?: boolean;
  readonly contentNote: string | null;
  /** What stands in place of the words and their cues, while those are not shown. */
  readonly awaited?: { readonly heading: string; readonly cues: ReactNode } | null;
  /** Whether it stands inside another screen, whose heading is the h1. */
  readonly inside?: boolean;
  /** What stands before what is known and what is said: the conversation so far. */
  readonly children?: ReactNode;
}

/** Where this is, what the trainee must know, and the client’s words: the largest thing on the screen. */
export function PromptView(props: PromptViewProps) {
  const { scenario, prompt, voice, context, folded = false, contentNote, awaited = null, inside = false, children } = props;
  const words = awaited?.heading ?? <Quote size="largest">{prompt.statement}</Quote>;
  return (
    <header className={styles["prompt"]}>
      {contentNote !== null && (
        <p className={styles["note"]}>
          <b>May be hard to read.</b> {contentNote}
        </p>
      )}
      <p className={styles["where"]}>
        {scenario.setting} · {scenario.client}
      </p>
      {children}
      {context !== null &&
        (folded ? (
          <Disclosure summary="The situation">
            <p>{context}</p>
          </Disclosure>
        ) : (
          <p className={styles["context"]}>{context}</p>
        ))}
      {inside ? <h3 className={styles["words"]}>{words}</h3> : <PageHeading>{words}</PageHeading>}
      {awaited?.cues ?? (
        <div className={styles["cues"]}>
          {prompt.manner !== null && <p className={styles["manner"]}>{prompt.manner}</p>}
          <HearIt words={prompt.statement} voice={voice} />
        </div>
      )}
    </header>
  );
}
