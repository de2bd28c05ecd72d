import { type ReactNode, useEffect, useRef, useState } from "react";
import { type MadeLink, makeLink } from "#exchange/link/make-link.ts";
import { CLASS_ANSWER_FORMAT, CLASS_ANSWER_NAME_MAX_LENGTH, CLASS_ANSWER_VERSION, type ClassAnswer } from "#schema/class-answer.ts";
import { leadTo } from "#ui/bring-into-view.ts";
import { Field } from "#ui/field.tsx";
import { Page } from "#ui/page.tsx";
import { GoingOver } from "./going-over.tsx";
import styles from "./hand-in-screen.module.css";
import { useHandInDraft } from "./use-hand-in-draft.ts";

/** What the box needs in which the answer is written. */
export interface AnswerBox {
  readonly draft: string;
  readonly restored: boolean;
  /** Whether it was handed in with nothing in it. */
  readonly empty: boolean;
  /** Whether to go straight to the box. */
  readonly focused: boolean;
  readonly onWrite: (draft: string) => void;
  readonly onHandIn: () => void;
  /** What else is asked: the name. */
  readonly children: ReactNode;
}

interface HandInScreenProps {
  readonly scenarioId: string;
  readonly title: string;
  /** The address that Mend runs at. */
  readonly page: string;
  /** Where this is, what must be known, and the client’s words as the screen’s h1. */
  readonly moment: ReactNode;
  readonly renderBox: (box: AnswerBox) => ReactNode;
}

/** A student answers one moment for a class, sees what goes over, and hands it over as a link or a file. Nothing is scored and nothing kept. */
export function HandInScreen({ scenarioId, title, page, moment, renderBox }: HandInScreenProps) {
  const draft = useHandInDraft(scenarioId);
  const [empty, setEmpty] = useState(false);
  const [going, setGoing] = useState<{ readonly answer: ClassAnswer; readonly link: MadeLink } | null>(null);
  const [changing, setChanging] = useState(false);
  const start = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (going !== null) leadTo(start.current);
  }, [going]);

  const handIn = async () => {
    const text = draft.text.trim();
    setEmpty(text === "");
    if (text === "") return;
    const answer: ClassAnswer = {
      format: CLASS_ANSWER_FORMAT,
      version: CLASS_ANSWER_VERSION,
      scenarioId,
      text,
      name: draft.name.trim(),
    };
    setGoing({ answer, link: await makeLink(page, "handed-in", answer) });
  };

  return (
    <Page title={title} heading={null} where="An answer for a class">
      {moment}
      {going === null &&
        renderBox({
          draft: draft.text,
          restored: draft.restored && !changing,
          empty,
          focused: changing,
          onWrite: (text) => {
            setEmpty(false);
            draft.write(text);
          },
          onHandIn: () => void handIn(),
          children: (
            <div className={styles["name"]}>
              <Field
                label="Your name, if you like"
                hint="Whoever opens your answer sees it, and so may the class. Leave it empty to stay unnamed."
              >
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    autoComplete="off"
                    maxLength={CLASS_ANSWER_NAME_MAX_LENGTH}
                    value={draft.name}
                    onChange={(event) => draft.rename(event.target.value)}
                  />
                )}
              </Field>
              <p className={styles["next"]}>Next you see exactly what goes over. Nothing is scored here.</p>
            </div>
          ),
        })}
      {going !== null && (
        <GoingOver
          title={title}
          answer={going.answer}
          link={going.link}
          start={start}
          onHandedOver={draft.forget}
          onChange={() => {
            setGoing(null);
            setChanging(true);
          }}
        />
      )}
    </Page>
  );
}
