import { useEffect, useId, useRef, useState } from "react";
import type { UnscorableReason } from "#schema/vocabulary.ts";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { Actions, Button } from "#ui/button.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import type { WrittenItem } from "./items/drill-item.ts";
import { LedSection } from "./led-section.tsx";
import type { ItemProps } from "./parts.ts";
import { readWritten, type WrittenReading } from "./read-written.ts";
import { judgingInWords, readingInWords } from "./written-words.ts";
import { WrittenFeedback } from "./written-feedback.tsx";
import styles from "./written-task.module.css";

interface WrittenTaskProps extends ItemProps<WrittenItem> {
  readonly task: string;
  readonly how: string;
}

/** Something to write, and what the engine makes of it: the first try counts, and more may follow. */
export function WrittenTask({ item, scenario, parts, onAnswered, next, task, how }: WrittenTaskProps) {
  const [unscorable, setUnscorable] = useState<UnscorableReason | null>(null);
  const [tries, setTries] = useState<readonly WrittenReading[]>([]);
  const [writing, setWriting] = useState(true);
  /** Whether the trainee is asked to judge the first try: so where the engine is not sure that it falls short. */
  const [judging, setJudging] = useState(false);
  const id = useId();
  const clientName = parts.clientNameOf(scenario);
  const last = tries.at(-1) ?? null;
  const place = useRef<HTMLDivElement>(null);
  const isAgain = writing && tries.length > 0;
  useEffect(() => {
    if (isAgain) bringIntoView(place.current);
  }, [isAgain]);

  const handIn = (draft: string) => {
    const read = readWritten(item, draft, scenario, clientName, tries.length);
    if (read.status === "unscorable") return setUnscorable(read.reason);
    setTries([...tries, read]);
    setWriting(false);
    setUnscorable(null);
    if (tries.length > 0) return;
    if (read.sure || read.met) onAnswered({ met: Number(read.met), of: 1, text: draft });
    else setJudging(true);
  };
  const judge = (met: boolean) => {
    setJudging(false);
    onAnswered({ met: Number(met), of: 1, text: last?.text ?? "" });
  };

  return (
    <>
      {last !== null && (
        <LedSection title="What you said" leadOn={writing ? null : `${tries.length} ${judging}`}>
          <WrittenFeedback item={item} reading={last} renderAnswer={parts.renderAnswer} />
        </LedSection>
      )}
      {judging && (
        <div className={styles["judge"]} role="group" aria-labelledby={`${id}-judge`}>
          <p id={`${id}-judge`}>{judgingInWords(item)}</p>
          <Actions>
            <Button onClick={() => judge(true)}>I’d say so</Button>
            <Button onClick={() => judge(false)}>Not yet</Button>
          </Actions>
        </div>
      )}
      {!judging && !writing && (
        <div className={styles["moves"]}>
          <Actions>
            {next}
            {(item.kind !== "dose" || tries.length < DOSE_TRIES) && (
              <Button onClick={() => setWriting(true)}>{last?.met ? "Say it another way" : "Try again"}</Button>
            )}
          </Actions>
        </div>
      )}
      {writing && (
        <div ref={place} className={styles["task"]} role="group" aria-labelledby={`${id}-task`} aria-describedby={`${id}-how`}>
          <h2 id={`${id}-task`}>{task}</h2>
          <p id={`${id}-how`}>{how}</p>
          {parts.renderBox({
            item: item.id,
            clientName,
            unscorable,
            focused: last !== null,
            lastAnswer: last?.text ?? null,
            onWrite: () => setUnscorable(null),
            onHandIn: handIn,
          })}
          {last !== null && (
            <p className={styles["leave"]}>
              <Button kind="text" onClick={() => setWriting(false)}>
                Leave it as it was
              </Button>
            </p>
          )}
        </div>
      )}
      <Announcement>
        {last === null || writing ? "" : `${readingInWords(item, last)}${judging ? ` ${judgingInWords(item)}` : ""}`}
      </Announcement>
    </>
  );
}

/** A wrong one need not be perfected. */
const DOSE_TRIES = 2;
