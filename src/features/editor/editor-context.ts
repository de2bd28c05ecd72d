import { createContext, type ReactNode, use } from "react";
import { useStore } from "zustand";
import type { Report } from "#schema/report.ts";
import type { ScenarioTexts } from "#schema/scenario-draft.ts";
import type { Scenario } from "#schema/scenario.ts";
import { textAt, valueAt } from "./draft/at.ts";
import { type Judged, judge, type Place } from "./draft/judge.ts";
import { previewOf } from "./draft/preview-of.ts";
import { type Row, rowsAt } from "./draft/rows.ts";
import type { Editor, EditorStore } from "./editor-store.ts";
import { problemInWords } from "./problem-in-words.ts";

/** Handed around once: who wants to know what the draft says subscribes to that part of it. */
interface Editing {
  readonly store: EditorStore;
  /** What the schema says of a draft. */
  readonly judged: (texts: ScenarioTexts) => Judged;
  /** As much of a draft as can be seen and answered by now. */
  readonly preview: (texts: ScenarioTexts) => Scenario;
  /** Shows what the engine read in an answer. */
  readonly renderReading: RenderReading;
}

export type RenderReading = (text: string, report: Report) => ReactNode;

export const EditingContext = createContext<Editing | null>(null);

/** What `EditingContext` hands around, for an editor of a draft at that place. */
export function editingOf(store: EditorStore, place: Place, renderReading: RenderReading): Editing {
  return { store, judged: once((texts) => judge(texts, place)), preview: once(previewOf), renderReading };
}

/** The function, done once for the draft as it stands: many fields ask. */
function once<Made>(make: (texts: ScenarioTexts) => Made): (texts: ScenarioTexts) => Made {
  let last: { readonly texts: ScenarioTexts; readonly made: Made } | null = null;
  return (texts) => {
    if (last?.texts !== texts) last = { texts, made: make(texts) };
    return last.made;
  };
}

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error("useEditing stands outside of EditingContext.");
  return editing;
}

export function useEditor<Part>(select: (editor: Editor) => Part): Part {
  return useStore(useEditing().store, select);
}

/** What the schema says of the draft as it stands. */
export function useJudged(): Judged {
  const { judged } = useEditing();
  return useEditor(({ texts }) => judged(texts));
}

/** As much of the draft as can be seen and answered by now. */
export function usePreview(): Scenario {
  const { preview } = useEditing();
  return useEditor(({ texts }) => preview(texts));
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
  const { judged } = useEditing();
  return useEditor(({ texts, left, checked }) => {
    const problem = checked || left.has(place) ? judged(texts).problems.byField.get(place) : undefined;
    return problem === undefined ? null : problemInWords(problem);
  });
}

/** The rows of the list at the place. */
export const useRows = (place: string): readonly Row[] => useEditor(({ texts }) => rowsAt(texts, place));

/** Whatever stands at the place. */
export const useValue = (place: string): unknown => useEditor(({ texts }) => valueAt(texts, place));
