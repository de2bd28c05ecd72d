/**
 * A scenario as it is being written: every field is there and may be empty or wrong. Filled in by the editor, kept by
 * storage/scenario-drafts.ts at every keystroke. Lists of short phrases are one text, a phrase a line. The `key` of a row names it for as long
 * as it is there, wherever it is moved. Nothing in it is limited: what is too long or too many is said when the draft is checked, and a
 * draft that could not be read again would be lost.
 */
import * as z from "zod/mini";
import { MomentSchema } from "./moment.ts";
import { DELIVERIES, OUTCOMES } from "./vocabulary.ts";

export const SCENARIO_DRAFT_SCHEMA_VERSION = 1;

const text = z.string();
const key = z.int().check(z.nonnegative());

const OwnableRowSchema = z.strictObject({ key, phrase: text, wordings: text, denials: text });
const CoreRowSchema = z.strictObject({ key, phrase: text, feelings: text, underneath: text });
const ReactionTextsSchema = z.record(z.enum(OUTCOMES), text);
const BeatRowSchema = z.strictObject({
  key,
  id: text,
  /** The id of the beat that it follows; empty for the opening. */
  from: text,
  after: z.array(z.enum(OUTCOMES)).check(z.maxLength(OUTCOMES.length)),
  context: text,
  statement: text,
  manner: text,
  ownable: z.array(OwnableRowSchema),
  core: z.array(CoreRowSchema),
  reactions: ReactionTextsSchema,
});

export const ScenarioTextsSchema = z.strictObject({
  /** Empty where it follows the title. */
  id: text,
  title: text,
  alliance: text,
  rupture: text,
  difficulty: text,
  setting: text,
  client: text,
  context: text,
  statement: text,
  ownable: z.array(OwnableRowSchema),
  core: z.array(CoreRowSchema),
  settingKind: text,
  age: text,
  manner: text,
  notYours: text,
  deliveries: z.array(z.strictObject({ key, kind: z.enum(DELIVERIES), statement: text, manner: text })),
  models: z.array(z.strictObject({ key, text, note: text })),
  pitfalls: z.array(z.strictObject({ key, text, trap: text, why: text })),
  reactions: ReactionTextsSchema,
  next: z.array(BeatRowSchema),
  teaching: text,
  contentNote: text,
  tags: text,
  author: text,
  license: text,
});
export type ScenarioTexts = z.infer<typeof ScenarioTextsSchema>;

export const ScenarioDraftSchema = z.strictObject({
  schemaVersion: z.literal(SCENARIO_DRAFT_SCHEMA_VERSION),
  /** When it was last written in, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  texts: ScenarioTextsSchema,
});
export type ScenarioDraft = z.infer<typeof ScenarioDraftSchema>;
