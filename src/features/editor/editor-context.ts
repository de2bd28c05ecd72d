import { createContext, type ReactNode, use, useMemo } from "react";
import { useStore } from "zustand";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { textAt, valueAt } from "./draft/at.ts";
import { type Judged, judge, type Place } from "./draft/judge.ts";
import { previewOf } from "./draft/preview-of.ts";
import { type Row, rowsAt } from "./draft/rows.ts";
import type { Editor, EditorStore } from "./editor-store.ts";
import { problemInWords } from "./problem-in-words.ts";

interface Editing {
  readonly store: EditorStore;
  readonly judged: Judged;
  /** As much of it as can be seen and answered by now. */
  readonly preview: Scenario;
  /** Shows what the engine read in an answer. */
  readonly renderReading: RenderReading;
}

export type RenderReading = (text: string, report: Report) => ReactNode;

export const EditingContext = createContext<Editing | null>(null);

/** What `EditingContext` hands around: the draft with what the schema says of it. */
export function useJudged(store: EditorStore, place: Place, renderReading: RenderReading): Editing {
  const texts = useStore(store, (editor) => editor.texts);
  return useMemo(
    () => ({ store, judged: judge(texts, place), preview: previewOf(texts), renderReading }),
    [store, texts, place, renderReading],
  );
}

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error("useEditing stands outside of EditingContext.");
  return editing;
}

export function useEditor<Part>(select: (editor: Editor) => Part): Part {
  return useStore(useEditing().store, select);
}

export interface EditedField {
  readonly text: string;
  /** What the schema says of it; null as long as the author has not left it or asked. */
  readonly problem: string | null;
  readonly write: (text: string) => void;
  readonly leave: () => void;
}

/** One field of the draft, by its place. */
export function useField(place: string): EditedField {
  const text = useEditor(({ texts }) => textAt(texts, place));
  const problem = useProblem(place);
  const { write, leave } = useEditing().store.getState();
  return { text, problem, write: (value) => write(place, value), leave: () => leave(place) };
}

/** What the schema says of the field or list at the place, once that is to be told. */
export function useProblem(place: string): string | null {
  const { problems } = useEditing().judged;
  const told = useEditor(({ left, checked }) => checked || left.has(place));
  const problem = problems.byField.get(place);
  return told && problem ? problemInWords(problem) : null;
}

/** The rows of the list at the place. */
export const useRows = (place: string): readonly Row[] => useEditor(({ texts }) => rowsAt(texts, place));

/** Whatever stands at the place. */
export const useValue = (place: string): unknown => useEditor(({ texts }) => valueAt(texts, place));
