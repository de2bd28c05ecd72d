import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import type { RowList as ListKind } from "../draft/rows.ts";
import { useEditing, useProblem, useRows } from "../editor-context.ts";
import styles from "./fields.module.css";

interface RowListProps {
  readonly kind: ListKind;
  /** The place of the list. */
  readonly at: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  /** What one entry is called: “Model answer 2”. */
  readonly one: string;
  /** What the button says that adds one. */
  readonly add: string;
  /** The fewest that stay, however empty. */
  readonly least?: number;
  readonly children: (place: string, index: number) => ReactNode;
}

/** Where the focus goes once a row was added, moved or removed. */
type Next = { readonly row: number; readonly button: "first_field" | "up" | "down" | "remove" };

/** Entries that can be added, removed and moved, each by buttons. */
export function RowList({ kind, at, legend, hint, one, add, least = 0, children }: RowListProps) {
  const rows = useRows(at);
  const problem = useProblem(at);
  const { store } = useEditing();
  const list = useRef<HTMLFieldSetElement>(null);
  const next = useRef<Next | null>(null);
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (next.current === null || list.current === null) return;
    focusIn(list.current, next.current);
    next.current = null;
  });

  const move = (index: number, by: -1 | 1) => {
    next.current = { row: index + by, button: by === -1 ? "up" : "down" };
    store.getState().move(at, index, by);
    setSaid(`${one} ${index + 1} is number ${index + by + 1} now.`);
  };
  const remove = (index: number) => {
    next.current = { row: Math.min(index, rows.length - 2), button: "remove" };
    store.getState().remove(kind, at, index);
    setSaid(`${one} ${index + 1} was removed.`);
  };

  return (
    <fieldset ref={list} className={styles["list"]} data-field={at} data-kind={kind}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className={styles["hint"]}>{hint}</p>}
      {rows.map(({ key }, index) => (
        <div key={key} className={styles["row"]} data-row={index} role="group" aria-label={`${one} ${index + 1}`}>
          <div className={styles["inRow"]}>{children(`${at}[${index}]`, index)}</div>
          {(rows.length > least || rows.length > 1) && (
            <p className={styles["moves"]}>
              {index > 0 && (
                <Button kind="text" data-move="up" onClick={() => move(index, -1)} aria-label={`Move ${one.toLowerCase()} ${index + 1} up`}>
                  Up
                </Button>
              )}
              {index < rows.length - 1 && (
                <Button
                  kind="text"
                  data-move="down"
                  onClick={() => move(index, 1)}
                  aria-label={`Move ${one.toLowerCase()} ${index + 1} down`}
                >
                  Down
                </Button>
              )}
              {rows.length > least && (
                <Button
                  kind="text"
                  data-move="remove"
                  onClick={() => remove(index)}
                  aria-label={`Remove ${one.toLowerCase()} ${index + 1}`}
                >
                  Remove
                </Button>
              )}
            </p>
          )}
        </div>
      ))}
      <p className={styles["problem"]} aria-live="polite">
        {problem}
      </p>
      <Button
        data-add
        onClick={() => {
          next.current = { row: rows.length, button: "first_field" };
          store.getState().add(kind, at);
        }}
      >
        {add}
      </Button>
      <Announcement>{said}</Announcement>
    </fieldset>
  );
}

/** The button that was pressed, where its row is now; another of that row where it is gone; the one that adds where no row is left. */
function focusIn(list: HTMLElement, { row, button }: Next): void {
  const place = list.querySelector<HTMLElement>(`:scope > [data-row="${row}"]`);
  const field = place?.querySelector<HTMLElement>("input, textarea, select");
  // A row may hold rows with buttons of their own.
  const wanted = place?.querySelector<HTMLElement>(`:scope > p > [data-move="${button}"]`);
  const other = place?.querySelector<HTMLElement>(":scope > p > [data-move]");
  ((button === "first_field" ? field : (wanted ?? other ?? field)) ?? list.querySelector<HTMLElement>(":scope > [data-add]"))?.focus();
}
