import { useRef, useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import type { AssignmentTask } from "#schema/assignment.ts";
import { DELIVERY_LABELS } from "#schema/labels.ts";
import type { DeliveryKind } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { Quote } from "#ui/quote.tsx";
import { Select } from "#ui/select.tsx";
import { Announcement, VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./chosen-moments.module.css";

const AS_WRITTEN = "as_written";

interface ChosenMomentsProps {
  readonly tasks: readonly AssignmentTask[];
  readonly moments: readonly CatalogueEntry[];
  readonly onDelivery: (index: number, delivery: DeliveryKind | null) => void;
  readonly onMove: (index: number, by: 1 | -1) => void;
  readonly onRemove: (index: number) => void;
}

/** The moments of an assignment in their order: how each is said, and where it stands. */
export function ChosenMoments({ tasks, moments, onDelivery, onMove, onRemove }: ChosenMomentsProps) {
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focusRow = (index: number, button: string) =>
    requestAnimationFrame(() => {
      const row = list.current?.children[index];
      const wanted = row?.querySelector<HTMLButtonElement>(`[data-move="${button}"]:not(:disabled)`);
      (wanted ?? row?.querySelector<HTMLButtonElement>("button:not(:disabled)") ?? list.current)?.focus();
    });
  const move = (index: number, by: 1 | -1, title: string) => {
    onMove(index, by);
    setSaid(`${title}: now ${index + by + 1} of ${tasks.length}.`);
    focusRow(index + by, by === 1 ? "down" : "up");
  };
  return (
    <>
      <ol ref={list} tabIndex={-1} className={styles["list"]} aria-label="The moments, in order">
        {tasks.map(({ scenarioId, delivery }, index) => {
          const moment = moments.find(({ id }) => id === scenarioId);
          const title = moment?.title ?? scenarioId;
          return (
            <li key={scenarioId}>
              <div className={styles["words"]}>
                <h3>{title}</h3>
                <p>{moment === undefined ? "This moment is no longer here: take it out." : <Quote>{moment.statement}</Quote>}</p>
              </div>
              <div className={styles["tools"]}>
                {moment !== undefined && (moment.deliveries.length > 0 || delivery !== null) && (
                  <Select<DeliveryKind | typeof AS_WRITTEN>
                    label={
                      <>
                        How it’s said<VisuallyHidden>: {title}</VisuallyHidden>
                      </>
                    }
                    value={delivery ?? AS_WRITTEN}
                    options={[
                      { value: AS_WRITTEN, label: "as written" },
                      ...moment.deliveries.map((kind) => ({ value: kind, label: DELIVERY_LABELS[kind] })),
                      ...(delivery === null || moment.deliveries.includes(delivery)
                        ? []
                        : [{ value: delivery, label: `${DELIVERY_LABELS[delivery]} (no longer there)` }]),
                    ]}
                    onChange={(value) => onDelivery(index, value === AS_WRITTEN ? null : value)}
                  />
                )}
                <span className={styles["moves"]}>
                  <Button
                    kind="text"
                    data-move="up"
                    disabled={index === 0}
                    aria-label={`Move ${title} up`}
                    onClick={() => move(index, -1, title)}
                  >
                    Up
                  </Button>
                  <Button
                    kind="text"
                    data-move="down"
                    disabled={index === tasks.length - 1}
                    aria-label={`Move ${title} down`}
                    onClick={() => move(index, 1, title)}
                  >
                    Down
                  </Button>
                  <Button
                    kind="text"
                    data-move="out"
                    aria-label={`Take ${title} out`}
                    onClick={() => {
                      onRemove(index);
                      setSaid(`${title} is out.`);
                      focusRow(Math.min(index, tasks.length - 2), "out");
                    }}
                  >
                    Take out
                  </Button>
                </span>
              </div>
            </li>
          );
        })}
      </ol>
      <Announcement>{said}</Announcement>
    </>
  );
}
