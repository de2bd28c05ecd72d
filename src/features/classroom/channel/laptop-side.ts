import { createStore, type StoreApi } from "zustand/vanilla";
import type { ClassAnswer } from "#schema/class-answer.ts";
import type { Scenario } from "#schema/scenario.ts";
import { addAnswers, isThere, roomLeft } from "../state/answers.ts";
import { changeClass, type ClassStore } from "../state/class-store.ts";
import type { ClassChannel } from "./class-channel.ts";
import type { ClassMessage, HandInOutcome } from "./class-message.ts";

/** The projector windows that are open, by their ids. */
export type Projectors = StoreApi<ReadonlySet<string>>;

export const createProjectors = (): Projectors => createStore<ReadonlySet<string>>(() => new Set());

interface LaptopSide {
  readonly channel: ClassChannel;
  readonly store: ClassStore;
  readonly projectors: Projectors;
  readonly scenario: Scenario;
  /** A key or a clicker on the projector’s side. */
  readonly onMove: (move: "forward" | "back") => void;
}

/** How often each projector is asked whether it is still there, in milliseconds. */
export const ASK_PROJECTORS_MS = 5000;

/**
 * Holds the class for the other windows: tells them each change, hears their keys, and takes what is handed in. A projector that crashed says no
 * goodbye: one that doesn’t answer is no longer counted on. Returns how to stop.
 */
export function holdClass({ channel, store, projectors, scenario, onMove }: LaptopSide): () => void {
  const classId = store.getState().id;
  const tell = () => channel.post({ kind: "state", state: store.getState() });
  const heardSinceAsked = new Set<string>();
  const know = (windowId: string) => {
    heardSinceAsked.add(windowId);
    if (!projectors.getState().has(windowId)) projectors.setState(new Set([...projectors.getState(), windowId]), true);
  };
  const ask = () => channel.post({ kind: "class_wanted", classId });
  const askAgain = () => {
    const open = [...projectors.getState()];
    const there = open.filter((id) => heardSinceAsked.has(id));
    if (there.length < open.length) projectors.setState(new Set(there), true);
    heardSinceAsked.clear();
    ask();
  };
  const hear = (message: ClassMessage) => {
    switch (message.kind) {
      case "projector_here":
        if (message.scenarioId !== scenario.id || (message.classId ?? classId) !== classId) return;
        know(message.windowId);
        tell();
        return;
      case "projector_gone":
        projectors.setState(new Set([...projectors.getState()].filter((id) => id !== message.windowId)), true);
        return;
      case "move":
        if (message.classId === classId) onMove(message.move);
        return;
      case "class_kept":
        if (message.state.id !== classId) return;
        know(message.windowId);
        if (message.state.revision > store.getState().revision) store.setState(message.state, true);
        return;
      case "class_wanted":
        if (message.classId === classId) channel.post({ kind: "class_held", classId });
        return;
      case "classes_wanted": {
        const { scenarioId, startedAt } = store.getState();
        channel.post({ kind: "class_here", windowId: message.windowId, classId, scenarioId, startedAt, title: scenario.title });
        return;
      }
      case "hand_in":
        if (message.classId !== classId) return;
        channel.post({
          kind: "handed_in",
          windowId: message.windowId,
          outcome: takeHandedIn(store, message.answer),
          title: scenario.title,
        });
        return;
      case "state":
      case "class_held":
      case "class_here":
      case "class_over":
      case "handed_in":
    }
  };
  const deafen = channel.listen(hear);
  const unsubscribe = store.subscribe(tell);
  const asking = setInterval(askAgain, ASK_PROJECTORS_MS);
  ask();
  tell();
  return () => {
    clearInterval(asking);
    deafen();
    unsubscribe();
  };
}

function takeHandedIn(store: ClassStore, answer: ClassAnswer): HandInOutcome {
  const state = store.getState();
  if (answer.scenarioId !== state.scenarioId) return "other_moment";
  if (isThere(state, answer)) return "already";
  if (roomLeft(state) === 0) return "full";
  changeClass(store, (before) => addAnswers(before, [answer]));
  return "taken";
}
