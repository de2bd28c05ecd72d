import { createStore, type StoreApi } from "zustand/vanilla";
import type { ClassState } from "../state/class-state.ts";
import type { ClassChannel } from "./class-channel.ts";
import type { ClassMessage } from "./class-message.ts";

/** What a projector shows: a class as the laptop last told it, before that nothing, and nothing again once it is over. */
export type Projection =
  | { readonly shows: "waiting" }
  | { readonly shows: "class"; readonly state: ClassState }
  | { readonly shows: "over" };
export type ProjectionStore = StoreApi<Projection>;

export const createProjection = (): ProjectionStore => createStore<Projection>(() => ({ shows: "waiting" }));

interface ProjectorSide {
  readonly channel: ClassChannel;
  readonly projection: ProjectionStore;
  readonly windowId: string;
  readonly scenarioId: string;
  /** Null for a window that was opened by hand: it takes the first class of its scenario. */
  readonly classId: string | null;
}

/** Follows a class, and gives it back to a laptop that was reloaded. Returns how to stop. */
export function followClass({ channel, projection, windowId, scenarioId, classId }: ProjectorSide): () => void {
  const followed = () => {
    const now = projection.getState();
    return now.shows === "class" ? now.state : null;
  };
  const sayHere = () => channel.post({ kind: "projector_here", windowId, scenarioId, classId: followed()?.id ?? classId });
  const sayGone = () => {
    const id = followed()?.id ?? classId;
    if (id !== null) channel.post({ kind: "projector_gone", windowId, classId: id });
  };
  const hear = (message: ClassMessage) => {
    const state = followed();
    const id = state?.id ?? classId;
    if (message.kind === "state" && message.state.scenarioId === scenarioId && message.state.id === (id ?? message.state.id)) {
      // A laptop that was reloaded and asked in vain begins anew: it gets back what it had.
      if (state !== null && message.state.revision < state.revision) channel.post({ kind: "class_kept", windowId, state });
      else projection.setState({ shows: "class", state: message.state }, true);
    }
    if (message.kind === "class_wanted" && state !== null && message.classId === state.id) {
      channel.post({ kind: "class_kept", windowId, state });
    }
    if (message.kind === "class_over" && message.classId === id) projection.setState({ shows: "over" }, true);
  };
  projection.setState({ shows: "waiting" }, true);
  const deafen = channel.listen(hear);
  window.addEventListener("pagehide", sayGone);
  sayHere();
  return () => {
    deafen();
    window.removeEventListener("pagehide", sayGone);
    sayGone();
  };
}
