import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { LevelsSchema } from "#schema/report.ts";
import type { Stimulus } from "#schema/stimulus.ts";
import { RUPTURES, TRAPS } from "#schema/vocabulary.ts";
import { stimuliOf } from "../corpus.ts";
import type { RatedScenario } from "../corpus.ts";
import type { Twin } from "./steadiness.ts";

const FOLDER = join("tests", "fixtures");

const StimulusFields = {
  rupture: z.enum(RUPTURES),
  statement: z.string(),
  context: z.optional(z.string()),
  ownable: z.array(z.string()),
  core: z.array(z.string()),
};
const VoiceSchema = z.looseObject({ group: z.string(), voice: z.string(), text: z.string(), ...StimulusFields });
const OrderSchema = z.looseObject({ id: z.string(), order: z.array(z.int()) });
const CasedSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  levels: LevelsSchema,
  traps: z.array(z.enum(TRAPS)),
  noTraps: z.array(z.enum(TRAPS)),
  ...StimulusFields,
});

/** An answer whose words stand negated, quoted, hypothetical or in another sense, with the levels that the rubric gives it. */
export type Cased = z.infer<typeof CasedSchema> & { readonly stimulus: Stimulus };

function rowsIn<Schema extends z.ZodMiniType>(schema: Schema, name: string): readonly z.infer<Schema>[] {
  return readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => schema.parse(JSON.parse(row)));
}

const stimulusFrom = ({
  rupture,
  statement,
  context = "",
  ownable,
  core,
}: Pick<z.infer<typeof CasedSchema>, keyof typeof StimulusFields>): Stimulus => ({
  rupture,
  statement,
  context,
  ownable,
  core,
});

/** The same answers in plain and in other voices, by voice. */
export function voiceTwins(): ReadonlyMap<string, readonly Twin[]> {
  const rows = rowsIn(VoiceSchema, "voices.jsonl");
  const plain = new Map(rows.filter(({ voice }) => voice === "plain").map((row) => [row.group, row.text]));
  const twins = new Map<string, Twin[]>();
  for (const row of rows.filter(({ voice }) => voice !== "plain")) {
    const one = plain.get(row.group);
    if (one === undefined) throw new Error(`voices.jsonl: group ${row.group} has no plain voice.`);
    twins.set(row.voice, [...(twins.get(row.voice) ?? []), { one, other: row.text, stimulus: stimulusFrom(row) }]);
  }
  return twins;
}

/** Answers that were marked by hand as saying the same in another order of sentences. */
export function orderTwins(rated: readonly RatedScenario[]): readonly Twin[] {
  const orders = new Map(rowsIn(OrderSchema, "order-free.jsonl").map(({ id, order }) => [id, order]));
  return rated.flatMap(({ scenario, answers }) => {
    const stimulusFor = stimuliOf(scenario);
    return answers.flatMap((answer) => {
      const order = orders.get(answer.id);
      const sentences = answer.text.match(SENTENCE)?.map((sentence) => sentence.trim());
      if (order === undefined || sentences?.length !== order.length) return [];
      return [{ one: answer.text, other: order.map((at) => sentences[at] ?? "").join(" "), stimulus: stimulusFor(answer) }];
    });
  });
}

const SENTENCE = /[^.!?…]+[.!?…]+["”’)]*\s*/gu;

export const casedAnswers = (): readonly Cased[] =>
  rowsIn(CasedSchema, "negation.jsonl").map((row) => ({ ...row, stimulus: stimulusFrom(row) }));
