import type { ClassAnswer } from "#schema/class-answer.ts";
import type { ClassChannel } from "./class-channel.ts";
import type { ClassMessage, HandInOutcome } from "./class-message.ts";

/** How long classes have to say that they are there, in milliseconds; the first that comes later is taken at once. */
const GATHER_MS = 300;
/** How long to wait for a class at all, and then for its answer, in milliseconds. */
const WAIT_MS = 1000;

/** How it fared, and in which class. */
export type HandedOver = { readonly outcome: HandInOutcome; readonly title: string } | { readonly outcome: "no_class" };

type ClassHere = Extract<ClassMessage, { kind: "class_here" }>;

/** Hands an answer to one class that is open in this browser: of those about its moment the one that was begun last. Never rejects. */
export function handOver(channel: ClassChannel, windowId: string, answer: ClassAnswer): Promise<HandedOver> {
  return new Promise((resolve) => {
    const here: ClassHere[] = [];
    let chosen: ClassHere | null = null;
    let gathered = false;
    const done = (how: HandedOver) => {
      clearTimeout(gathering);
      clearTimeout(waiting);
      deafen();
      resolve(how);
    };
    const giveUp = () => {
      const [other] = here;
      done(chosen !== null || other === undefined ? { outcome: "no_class" } : { outcome: "other_moment", title: other.title });
    };
    const hand = () => {
      const [newest] = here.filter(({ scenarioId }) => scenarioId === answer.scenarioId).toSorted((a, b) => b.startedAt - a.startedAt);
      if (newest === undefined || chosen !== null) return;
      chosen = newest;
      clearTimeout(waiting);
      waiting = setTimeout(giveUp, WAIT_MS);
      channel.post({ kind: "hand_in", windowId, classId: newest.classId, answer });
    };
    let waiting = setTimeout(giveUp, WAIT_MS);
    const gathering = setTimeout(() => {
      gathered = true;
      hand();
    }, GATHER_MS);
    const deafen = channel.listen((message) => {
      if (message.kind === "class_here" && message.windowId === windowId) {
        here.push(message);
        if (gathered) hand();
      }
      if (message.kind === "handed_in" && message.windowId === windowId) done({ outcome: message.outcome, title: message.title });
    });
    channel.post({ kind: "classes_wanted", windowId });
  });
}
