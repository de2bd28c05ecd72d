import { type TemporalState, temporal } from "zundo";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import type { Outcome } from "#schema/vocabulary.ts";
import { valueAt, withValueAt } from "./draft/at.ts";
import { EMPTY_ROW, freeKey, moved, type RowList, rowsAt, withoutBeat } from "./draft/rows.ts";

/** A scenario under way. Places are named as problems name them: `next[0].ownable[1].phrase`. */
export interface Editor {
  readonly texts: ScenarioTexts;
  /** Fields that were left once: from then on they say what is wrong with them. */
  readonly left: ReadonlySet<string>;
  /** Whether the author asked for everything that is wrong. */
  readonly checked: boolean;
  write(place: string, value: string | readonly Outcome[]): void;
  leave(place: string): void;
  /** Adds an empty entry at the end of the list of that kind at the place. */
  add(list: RowList, place: string): void;
  remove(list: RowList, place: string, at: number): void;
  move(place: string, at: number, by: -1 | 1): void;
  check(): void;
  undo(): void;
  redo(): void;
}

type History = Pick<Editor, "texts">;
export type EditorStore = StoreApi<Editor> & { readonly temporal: StoreApi<TemporalState<History>> };

/** How many changes can be taken back. */
const REMEMBERED = 200;

/** An editor on these texts. Typing in one field is one change to undo, until another field is written in or the field is left. */
export function createEditor(texts: ScenarioTexts): EditorStore {
  let typingIn: string | null = null;
  /** Whether the change that is being made goes on with the last one. */
  let goesOn = false;

  const store: EditorStore = createStore<Editor>()(
    temporal(
      (set, get) => {
        const history = () => store.temporal.getState();
        const change = (changed: ScenarioTexts, place: string | null) => {
          goesOn = place !== null && place === typingIn && history().pastStates.length > 0;
          typingIn = place;
          set({ texts: changed });
        };
        const changeRows = (place: string, rows: unknown) => {
          // What was left is known by its place, and places move.
          set({ left: new Set([...get().left].filter((field) => !field.startsWith(`${place}[`))) });
          change(withValueAt(get().texts, place, rows), null);
        };
        return {
          texts,
          left: new Set(),
          checked: false,
          write: (place, value) => {
            if (valueAt(get().texts, place) !== value) change(withValueAt(get().texts, place, value), place);
          },
          leave: (place) => {
            typingIn = null;
            if (!get().left.has(place)) set({ left: new Set([...get().left, place]) });
          },
          add: (list, place) => {
            const rows = rowsAt(get().texts, place);
            changeRows(place, [...rows, EMPTY_ROW[list](freeKey(rows), get().texts.next)]);
          },
          remove: (list, place, at) => {
            const { texts: now } = get();
            changeRows(place, list === "next" ? withoutBeat(now.next, at) : rowsAt(now, place).filter((_, index) => index !== at));
          },
          move: (place, at, by) => changeRows(place, moved(rowsAt(get().texts, place), at, by)),
          check: () => set({ checked: true }),
          undo: () => {
            typingIn = null;
            history().undo();
          },
          redo: () => {
            typingIn = null;
            history().redo();
          },
        };
      },
      {
        limit: REMEMBERED,
        partialize: ({ texts: past }): History => ({ texts: past }),
        equality: (past, current) => past.texts === current.texts,
        handleSet: (remember) => (past, replace) => {
          if (!goesOn) remember(past, replace as false);
        },
      },
    ),
  );
  return store;
}
