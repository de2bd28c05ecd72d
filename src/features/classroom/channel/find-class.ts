import type { ClassState } from "../state/class-state.ts";
import type { ClassChannel } from "./class-channel.ts";

/** How long a projector has to answer, in milliseconds: it is a window of the same browser. */
const WAIT_MS = 400;

export type FoundClass =
  | { readonly found: "kept"; readonly state: ClassState }
  /** Another window of the laptop has it open. */
  | { readonly found: "held" }
  | { readonly found: "nothing" };

/** A class that a projector still shows: the newest copy of it. Never rejects. */
export function findClass(channel: ClassChannel, classId: string): Promise<FoundClass> {
  return new Promise((resolve) => {
    let best: FoundClass = { found: "nothing" };
    const done = () => {
      clearTimeout(waiting);
      deafen();
      resolve(best);
    };
    const waiting = setTimeout(done, WAIT_MS);
    const deafen = channel.listen((message) => {
      if (message.kind === "class_held" && message.classId === classId) {
        best = { found: "held" };
        done();
      }
      if (message.kind !== "class_kept" || message.state.id !== classId) return;
      if (best.found !== "kept" || best.state.revision < message.state.revision) {
        best = { found: "kept", state: message.state };
      }
    });
    channel.post({ kind: "class_wanted", classId });
  });
}
