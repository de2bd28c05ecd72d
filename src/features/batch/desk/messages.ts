import type { Batch } from "./batch.ts";

/** A call to the batch in the worker, by the name of what is called. */
export interface Call {
  readonly call: number;
  readonly name: keyof Batch;
  readonly asked: readonly unknown[];
}

/** What came of it. */
export type Answer = { readonly call: number; readonly gave: unknown } | { readonly call: number; readonly failed: string };
