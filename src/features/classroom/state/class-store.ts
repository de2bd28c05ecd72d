import { createStore, type StoreApi } from "zustand/vanilla";
import type { ClassState } from "./class-state.ts";

export type ClassStore = StoreApi<ClassState>;

/** Changes the class by one of the pure functions over its state. */
export type ChangeClass = (change: (state: ClassState) => ClassState) => void;

export const createClassStore = (state: ClassState): ClassStore => createStore<ClassState>(() => state);

/** The one way to change a class: each change counts as a revision. */
export function changeClass(store: ClassStore, change: (state: ClassState) => ClassState): void {
  const before = store.getState();
  const after = change(before);
  if (after !== before) store.setState({ ...after, revision: before.revision + 1 }, true);
}
