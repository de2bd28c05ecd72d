import type { Batch, Desk } from "./batch.ts";
import type { Answer, Call } from "./messages.ts";

interface Waiting {
  readonly resolve: (gave: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** A batch in a worker of its own. Its promises reject where the worker could not be begun or broke down. */
export function openDesk(): Desk {
  const worker = new Worker(new URL("./batch-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let broken: Error | null = null;

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const waits = waiting.get(data.call);
    waiting.delete(data.call);
    if ("failed" in data) waits?.reject(new Error(data.failed));
    else waits?.resolve(data.gave);
  });
  worker.addEventListener("error", ({ message }) => {
    broken = new Error(message || "The part of Mend that scores tables could not be loaded.");
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });

  /** What a call gives is what the batch’s function of that name gives. */
  const call =
    (name: keyof Batch) =>
    (...asked: readonly unknown[]) =>
      new Promise<never>((resolve, reject) => {
        if (broken !== null) {
          reject(broken);
          return;
        }
        calls += 1;
        waiting.set(calls, { resolve: resolve as Waiting["resolve"], reject });
        worker.postMessage({ call: calls, name, asked } satisfies Call);
      });

  return {
    read: call("read"),
    scenariosNamed: call("scenariosNamed"),
    place: call("place"),
    scoreOn: call("scoreOn"),
    summary: call("summary"),
    page: call("page"),
    open: call("open"),
    write: call("write"),
    draw: call("draw"),
    close: () => worker.terminate(),
  };
}
