import type { Reactions, Scenario } from "#schema/scenario.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";

export type UtteranceKind = "statement" | "delivery" | "reaction" | "model";

/** Something that is said aloud in a scenario: by the client, or by the therapist of a model answer. */
export interface Utterance {
  readonly kind: UtteranceKind;
  /** Where it stands: `next[0].reactions.hurt`. */
  readonly path: string;
  readonly text: string;
}

/** All that is said in a scenario. A later beat’s statement counts as a statement. Pitfalls are left out: they are meant to sound like others. */
export function utterancesOf({ statement, deliveries = [], reactions, models = [], next = [] }: Scenario): readonly Utterance[] {
  return [
    { kind: "statement", path: "statement", text: statement },
    ...deliveries.map((delivery, at) => ({ kind: "delivery" as const, path: `deliveries[${at}].statement`, text: delivery.statement })),
    ...models.map(({ text }, at) => ({ kind: "model" as const, path: `models[${at}].text`, text })),
    ...reactionsOf(reactions, "reactions"),
    ...next.flatMap((beat, at) => [
      { kind: "statement" as const, path: `next[${at}].statement`, text: beat.statement },
      ...reactionsOf(beat.reactions, `next[${at}].reactions`),
    ]),
  ];
}

function reactionsOf(reactions: Reactions | undefined, path: string): readonly Utterance[] {
  return OUTCOMES.flatMap((outcome) => {
    const text = reactions?.[outcome];
    return text === undefined ? [] : [{ kind: "reaction", path: `${path}.${outcome}`, text }];
  });
}
