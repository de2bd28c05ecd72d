import type { Scenario } from "#schema/scenario.ts";
import type { DeliveryKind } from "#schema/vocabulary.ts";

/** How many lines there are to write on, for each way of saying it. */
export const LINES = [0, 4, 8, 12] as const;

/** `plain` is the statement as the scenario has it, without a kind. */
export type Saying = DeliveryKind | "plain";

/** What goes on paper. */
export interface Choices {
  /** The ways of saying it that are printed; never none. */
  readonly sayings: readonly Saying[];
  readonly lines: (typeof LINES)[number];
  readonly rubric: boolean;
  /** Model answers, pitfalls and the teaching note. */
  readonly answers: boolean;
}

export const FIRST_CHOICES: Choices = { sayings: ["plain"], lines: 8, rubric: true, answers: true };

/** One way in which the client says it. */
export interface Said {
  readonly saying: Saying;
  readonly statement: string;
  readonly manner: string | null;
}

/** Every way in which the scenario’s client can say it, the plain one first. */
export const waysOfSaying = ({ statement, manner, deliveries = [] }: Scenario): readonly Said[] => [
  { saying: "plain", statement, manner: manner ?? null },
  ...deliveries.map((delivery) => ({ saying: delivery.kind, statement: delivery.statement, manner: delivery.manner })),
];

/** With one way of saying it more, or less; the last one stays. */
export function withSaying(choices: Choices, saying: Saying, printed: boolean): Choices {
  const others = choices.sayings.filter((each) => each !== saying);
  const sayings = printed ? [...others, saying] : others;
  return sayings.length === 0 ? choices : { ...choices, sayings };
}

/** Whether a scenario has anything for whoever teaches. */
export const hasAnswers = ({ models = [], pitfalls = [], teaching }: Scenario): boolean =>
  models.length > 0 || pitfalls.length > 0 || teaching !== undefined;
