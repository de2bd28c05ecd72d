/**
 * A sequence: scenarios in an order that teaches, as an author writes it in scenarios/sequences/<id>.json.
 * Read by content (parse, check, catalogue) and the library; by authors' editors through the generated JSON Schema (`npm run schema`).
 */
import * as z from "zod/mini";
import { IdSchema } from "./scenario.ts";

export const SEQUENCE_SCHEMA_VERSION = 1;

const describe = (text: string) => z.describe(text);
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

export const SequenceStepSchema = z.strictObject({
  scenario: IdSchema.check(describe("The id of a scenario in scenarios/.")),
  focus: words(300).check(describe("What to work on here, and why it comes now.")),
});
export type SequenceStep = z.infer<typeof SequenceStepSchema>;

export const SequenceSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(SEQUENCE_SCHEMA_VERSION),
  id: IdSchema.check(describe("The file’s name without .json.")),
  order: z.int().check(z.minimum(1), z.maximum(999), describe("Where it stands among the sequences: the lowest is shown first.")),
  title: words(80),
  lead: words(300).check(describe("Whom it is for and what it trains, in a sentence or two.")),
  goals: z.array(words(200)).check(z.minLength(1), z.maxLength(8), describe("What a trainee can do at its end.")),
  steps: z.array(SequenceStepSchema).check(z.minLength(2), z.maxLength(40), describe("The scenarios in their order.")),
  teaching: words(2000).check(describe("A note for whoever teaches with it.")),
  author: z.optional(words(120)),
  license: z.optional(words(60)),
});
export type Sequence = z.infer<typeof SequenceSchema>;
