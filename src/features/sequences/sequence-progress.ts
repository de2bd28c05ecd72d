import type { Attempt } from "#schema/attempt.ts";

/** How far somebody has come in a sequence: a step is done once its scenario was tried, wherever that was. */
export interface SequenceProgress {
  readonly done: number;
  readonly of: number;
  /** The first step that was never tried; null where all were. */
  readonly nextId: string | null;
}

export function progressIn(scenarioIds: readonly string[], attempts: readonly Attempt[]): SequenceProgress {
  const tried = new Set(attempts.map(({ scenarioId }) => scenarioId));
  return {
    done: scenarioIds.filter((id) => tried.has(id)).length,
    of: scenarioIds.length,
    nextId: scenarioIds.find((id) => !tried.has(id)) ?? null,
  };
}

/** “3 of 10”, “All 10”. */
export function progressInWords({ done, of }: SequenceProgress): string {
  return done === of ? `All ${of}` : `${done} of ${of}`;
}
