import { type RefObject, useState } from "react";
import type { MadeLink } from "#exchange/link/make-link.ts";
import type { ClassAnswer } from "#schema/class-answer.ts";
import { Actions, Button } from "#ui/button.tsx";
import { CopyText } from "#ui/copy-text.tsx";
import { Section } from "#ui/page.tsx";
import { saveFile } from "#ui/save-file.ts";
import styles from "./going-over.module.css";

interface GoingOverProps {
  /** The moment’s, as the student knows it. */
  readonly title: string;
  readonly answer: ClassAnswer;
  readonly link: MadeLink;
  /** Goes to the heading, where the screen leads the student. */
  readonly start: RefObject<HTMLHeadingElement | null>;
  readonly onHandedOver: () => void;
  readonly onChange: () => void;
}

const DONE = {
  copied: "Paste the link where your class collects answers: the chat, an email, a form.",
  shared: "Handed over.",
  saved: "The file is among your downloads. Give it to whoever leads the class.",
  not_shared: "This browser could not share it. Copy the link, or save the file.",
} as const;

/** Everything that goes over, as it goes, and the ways for it to go: nothing leaves the device before one of them is taken. */
export function GoingOver({ title, answer, link, start, onHandedOver, onChange }: GoingOverProps) {
  const [done, setDone] = useState<keyof typeof DONE | null>(null);
  const handedOver = (how: keyof typeof DONE) => {
    setDone(how);
    onHandedOver();
  };
  const save = () => {
    saveFile(`mend-answer-${answer.scenarioId}.json`, JSON.stringify(answer, null, 2));
    handedOver("saved");
  };
  const share = async (url: string) => {
    try {
      await navigator.share({ title: `An answer to “${title}”`, url });
    } catch (cause) {
      // Closed without choosing: nothing happened, and nothing is to be said.
      if (!(cause instanceof DOMException && cause.name === "AbortError")) setDone("not_shared");
      return;
    }
    handedOver("shared");
  };
  return (
    <Section
      title={
        <span ref={start} tabIndex={-1}>
          What goes over
        </span>
      }
    >
      <dl className={styles["whole"]}>
        <div>
          <dt>Your answer</dt>
          <dd className={styles["words"]} dir="auto">
            {answer.text}
          </dd>
        </div>
        <div>
          <dt>To the moment</dt>
          <dd>{title}</dd>
        </div>
        <div>
          <dt>Name</dt>
          <dd dir="auto">{answer.name === "" ? "none" : answer.name}</dd>
        </div>
      </dl>
      <p className={styles["aside"]}>
        That is all of it: no score, no time, nothing else about you or this device.{done === null && " Nothing has left yet."}
        {!link.ok && " It is too long for a link that would arrive whole, so it goes as a file."}
      </p>
      <div className={styles["ways"]}>
        <Actions>
          {link.ok && (
            <>
              <CopyText
                kind="main"
                label="Copy the link"
                boxLabel="The link with your answer"
                text={link.href}
                onCopied={() => handedOver("copied")}
              />
              {typeof navigator.share === "function" && <Button onClick={() => void share(link.href)}>Share</Button>}
            </>
          )}
          <Button kind={link.ok ? "quiet" : "main"} onClick={save}>
            Save a file
          </Button>
          <Button kind="text" onClick={onChange}>
            Change it
          </Button>
        </Actions>
      </div>
      <div role="status" className={styles["done"]}>
        {done !== null && <p>{DONE[done]}</p>}
        {done !== null && done !== "not_shared" && (
          <p className={styles["aside"]}>Your draft is off this device. What you see here is gone once you leave the page.</p>
        )}
      </div>
    </Section>
  );
}
