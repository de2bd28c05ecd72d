import { useEffect, useState } from "react";
import { readPackedAnswer } from "#exchange/class-answers/read-class-answer.ts";
import type { ReadMendFile } from "#exchange/read-mend-file.ts";
import type { ClassAnswer } from "#schema/class-answer.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { CopyText } from "#ui/copy-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { openClassChannel } from "./channel/class-channel.ts";
import { type HandedOver, handOver } from "./channel/hand-over.ts";
import styles from "./handed-in-screen.module.css";

interface HandedInScreenProps {
  /** What stands in the link. */
  readonly packed: string;
  readonly newId: () => string;
  /** What the scenario of that id is called; null where this device has none. */
  readonly titleOf: (scenarioId: string) => string | null;
}

/** A student’s link, opened: shows the answer and hands it to the class that is open in this browser. Keeps nothing. */
export function HandedInScreen({ packed, newId, titleOf }: HandedInScreenProps) {
  const [read, setRead] = useState<ReadMendFile<ClassAnswer> | null>(null);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let here = true;
    void readPackedAnswer(packed).then((found) => here && setRead(found));
    return () => {
      here = false;
    };
  }, [packed]);

  return (
    <Page title="An answer for the class">
      {read?.ok === false && (
        <Notice tone="trouble" title="This link can’t be read">
          <p>Ask the student to copy it again, or to send a file. Nothing was changed.</p>
          <ul>
            {read.problems.map((problem) => (
              <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {read?.ok === true && (
        <div className={styles["handed"]}>
          <Answer answer={read.value} title={titleOf(read.value.scenarioId)} />
          <HandingOver
            key={tries}
            answer={read.value}
            newId={newId}
            isHere={titleOf(read.value.scenarioId) !== null}
            onAgain={() => setTries(tries + 1)}
          />
        </div>
      )}
    </Page>
  );
}

interface HandingOverProps {
  readonly answer: ClassAnswer;
  readonly newId: () => string;
  /** Whether a class with its scenario can be begun here. */
  readonly isHere: boolean;
  readonly onAgain: () => void;
}

/** Hands the answer over once, and says how it fared. */
function HandingOver({ answer, newId, isHere, onAgain }: HandingOverProps) {
  const [handed, setHanded] = useState<HandedOver | null>(null);
  useEffect(() => {
    const channel = openClassChannel();
    let here = true;
    void handOver(channel, newId(), answer).then((outcome) => here && setHanded(outcome));
    return () => {
      here = false;
      channel.close();
    };
  }, [answer, newId]);
  const isIn = handed?.outcome === "taken" || handed?.outcome === "already";
  return (
    <>
      <div role="status">{handed === null ? "Looking for the class…" : <Outcome handed={handed} />}</div>
      {handed !== null && !isIn && (
        <Actions>
          <Button kind="main" onClick={onAgain}>
            Try again
          </Button>
          {isHere && <LinkButton href={`#/class/${answer.scenarioId}`}>Begin a class with this moment</LinkButton>}
          <CopyText label="Copy the answer" boxLabel="The answer" text={answer.text} />
        </Actions>
      )}
    </>
  );
}

function Answer({ answer, title }: { readonly answer: ClassAnswer; readonly title: string | null }) {
  const [named, setNamed] = useState(false);
  return (
    <>
      <p className={styles["to"]}>To {title === null ? "a moment that is not on this device" : `“${title}”`}</p>
      <p className={styles["text"]} dir="auto">
        {answer.text}
      </p>
      {answer.name !== "" && <Toggle label={named ? `Name: ${answer.name}` : "Show the name"} checked={named} onChange={setNamed} />}
    </>
  );
}

function Outcome({ handed }: { readonly handed: HandedOver }) {
  switch (handed.outcome) {
    case "taken":
      return <Notice tone="good">It is in the class “{handed.title}” now. You can close this tab.</Notice>;
    case "already":
      return <Notice>The class “{handed.title}” has it already. You can close this tab.</Notice>;
    case "full":
      return <Notice>The class “{handed.title}” has 200 answers, and no room for more.</Notice>;
    case "other_moment":
      return <Notice>The class that is open is about “{handed.title}”, and this answers something else. It was not taken.</Notice>;
    case "no_class":
      return (
        <Notice>
          No class of yours is open in this browser. Open the class in another tab and try again, or paste the student’s link there under
          “Answers from the room.”
        </Notice>
      );
  }
}
