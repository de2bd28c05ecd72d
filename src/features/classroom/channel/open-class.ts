import type { ClassChannel } from "./class-channel.ts";
import { classIdIn, nameClass } from "./class-address.ts";
import { findClass } from "./find-class.ts";
import { createProjectors, type Projectors } from "./laptop-side.ts";
import { newClass } from "../state/class-state.ts";
import { type ClassStore, createClassStore } from "../state/class-store.ts";

/** A class on the laptop: how it stands, and the projectors that show it. */
export interface OpenClass {
  readonly store: ClassStore;
  readonly projectors: Projectors;
}

/** The classes of this window that were not left on purpose, so that the browser’s Back button loses none. */
const open = new Map<string, OpenClass>();

/**
 * The class that this window’s address names: from this window’s memory, or from a projector that still shows it; otherwise a new one. Names it in
 * the address.
 */
export async function openClass(channel: ClassChannel, scenarioId: string, newId: () => string): Promise<OpenClass> {
  const named = classIdIn(location.hash);
  const remembered = named === null ? undefined : open.get(named);
  if (remembered !== undefined) return remembered;
  const found = named === null ? null : await findClass(channel, named);
  const kept = found?.found === "kept" && found.state.scenarioId === scenarioId ? found.state : null;
  const id = named === null || found?.found === "held" ? newId() : named;
  const opened = { store: createClassStore(kept ?? newClass(id, scenarioId, Date.now())), projectors: createProjectors() };
  open.set(opened.store.getState().id, opened);
  nameClass("class", scenarioId, opened.store.getState().id);
  return opened;
}

/** Lets go of a class: nothing of it stays, here or on its projectors. */
export function closeClass(channel: ClassChannel, classId: string): void {
  open.delete(classId);
  channel.post({ kind: "class_over", classId });
}
