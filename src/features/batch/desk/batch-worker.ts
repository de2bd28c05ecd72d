/** The worker that holds a batch: reading, scoring, sorting and writing happen here, so that the screen is free all the while. */
import { scoreResponse } from "#engine/score-response.ts";
import { createBatch } from "./create-batch.ts";
import type { Answer, Call } from "./messages.ts";

declare const self: DedicatedWorkerGlobalScope;

const batch = createBatch(scoreResponse, () => performance.now());

self.addEventListener("message", ({ data }: MessageEvent<Call>) => {
  void answer(data).then((said) => self.postMessage(said));
});

async function answer({ call, name, asked }: Call): Promise<Answer> {
  try {
    const doing = batch[name] as (...given: readonly unknown[]) => unknown;
    return { call, gave: await doing(...asked) };
  } catch (error) {
    return { call, failed: String(error) };
  }
}
