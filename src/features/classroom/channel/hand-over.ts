import type { ClassAnswer } from "#schema/class-answer.ts";
import type { ClassChannel } from "./class-channel.ts";
import type { HandInOutcome } from "./class-message.ts";

/** How long a class has to answer, in milliseconds. */
const WAIT_MS = 1000;

/** How it fared, and in which class. */
export type HandedOver = { readonly outcome: HandInOutcome; readonly title: string } | { readonly outcome: "no_class" };

/** Hands an answer to the class that is open in this browser. One that takes it speaks for all. Never rejects. */
export function handOver(channel: ClassChannel, windowId: string, answer: ClassAnswer): Promise<HandedOver> {
  return new Promise((resolve) => {
    let best: HandedOver = { outcome: "no_class" };
    const done = () => {
      clearTimeout(waiting);
      deafen();
      resolve(best);
    };
    const waiting = setTimeout(done, WAIT_MS);
    const deafen = channel.listen((message) => {
      if (message.kind !== "handed_in" || message.windowId !== windowId) return;
      best = { outcome: message.outcome, title: message.title };
      if (message.outcome !== "other_moment") done();
    });
    channel.post({ kind: "hand_in", windowId, answer });
  });
}
