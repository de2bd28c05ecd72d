/**
 * A scenario: one rupture, as an author writes it in scenarios/<id>.json.
 * Read by content (find, parse, check), the engine (statement, context, ownable and core, nothing else), the features, and
 * by authors' editors through the JSON Schema that is generated from here (`npm run schema`).
 * A change here obliges a migration in content/migrate-scenario.ts, a new JSON Schema, and a look at scenarios/README.md.
 */
import * as z from "zod/mini";
import { ALLIANCES, DELIVERIES, DIFFICULTIES, OUTCOMES, RUPTURES, SETTING_KINDS, TRAPS } from "./vocabulary.ts";

export const SCENARIO_SCHEMA_VERSION = 1;

const describe = (text: string) => z.describe(text);
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const phrase = words(200);
const phrases = z.array(phrase).check(z.maxLength(40));

/** Kebab-case, as it stands in a file name and in a link. */
export const IdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(60));

/** Something that the therapist can truthfully take responsibility for, in the therapist's first person. */
export const OwnableSchema = z.union([
  phrase,
  z.strictObject({
    phrase: phrase.check(describe("In the first person, plainly: “I was late, twice”.")),
    wordings: z.optional(phrases.check(describe("Other ways in which a therapist may say the same."))),
    denials: z.optional(phrases.check(describe("Sentences that sound near but deny or explain it away."))),
  }),
]);
export type Ownable = z.infer<typeof OwnableSchema>;

/** What the client feels or fears underneath, as said about the client. */
export const CoreSchema = z.union([
  phrase,
  z.strictObject({
    phrase: phrase.check(describe("Plainly, as about the client: “feels dropped on the worst day”.")),
    feelings: z.optional(phrases.check(describe("Feeling words that fit."))),
    underneath: z.optional(phrases.check(describe("What lies underneath, in the client’s own terms: “nobody here will fight for me”."))),
  }),
]);
export type Core = z.infer<typeof CoreSchema>;

export const DeliverySchema = z.strictObject({
  kind: z.enum(DELIVERIES),
  statement: words(600),
  manner: words(200).check(describe("How it is said: “Dry, arms folded, an eye on the door.”")),
});
export type Delivery = z.infer<typeof DeliverySchema>;

export const ModelAnswerSchema = z.strictObject({
  text: words(1200),
  note: words(500).check(describe("Why it works.")),
});
export type ModelAnswer = z.infer<typeof ModelAnswerSchema>;

export const PitfallSchema = z.strictObject({
  text: words(1200),
  trap: z.enum(TRAPS),
  why: words(500).check(describe("Why it tempts, and what it does to the client.")),
});
export type Pitfall = z.infer<typeof PitfallSchema>;

/** What the client says next, by outcome. Partial: an outcome without words is shown without a reaction. */
export const ReactionsSchema = z.partialRecord(z.enum(OUTCOMES), words(500));
export type Reactions = z.infer<typeof ReactionsSchema>;

/** A later moment of the same conversation: reached from the opening, or from the beat named in `from`, after one of `after`. */
export const BeatSchema = z.strictObject({
  id: IdSchema,
  from: z.optional(IdSchema.check(describe("The beat that this one follows; left out, it follows the opening statement."))),
  after: z.array(z.enum(OUTCOMES)).check(z.minLength(1), describe("The outcomes that lead here.")),
  context: z.optional(words(800)),
  statement: words(600),
  manner: z.optional(words(200)),
  ownable: z.array(OwnableSchema).check(z.minLength(1), z.maxLength(12)),
  core: z.array(CoreSchema).check(z.minLength(1), z.maxLength(12)),
  reactions: z.optional(ReactionsSchema),
});
export type Beat = z.infer<typeof BeatSchema>;

export const ScenarioSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(SCENARIO_SCHEMA_VERSION),
  id: IdSchema.check(describe("The file’s name without .json.")),
  title: words(80),
  alliance: z.enum(ALLIANCES).check(describe("Which part of the alliance is strained.")),
  rupture: z.enum(RUPTURES).check(describe("Moving against (confrontation) or moving away (withdrawal).")),
  difficulty: z.literal([...DIFFICULTIES]),
  setting: words(120).check(describe("The setting in words.")),
  client: words(160).check(describe("Name, age and a few words: “Ruth, 67, raising her two grandsons”.")),
  context: words(800).check(describe("What the trainee must know, addressed to “you”, the therapist.")),
  statement: words(600).check(describe("What the client says.")),
  ownable: z
    .array(OwnableSchema)
    .check(
      z.minLength(1),
      z.maxLength(12),
      describe("What is truly the therapist’s to own: plain phrases, or phrases with more ways to say them."),
    ),
  core: z.array(CoreSchema).check(z.minLength(1), z.maxLength(12), describe("What the client feels or fears underneath.")),
  settingKind: z.optional(z.enum(SETTING_KINDS)),
  age: z.optional(z.int().check(z.minimum(4), z.maximum(110), describe("The client’s age in years."))),
  manner: z.optional(words(200).check(describe("How the statement is said."))),
  notYours: z.optional(phrases.check(describe("What is not the therapist’s to own: a report that the law required, say."))),
  deliveries: z.optional(z.array(DeliverySchema).check(z.maxLength(DELIVERIES.length))),
  models: z.optional(z.array(ModelAnswerSchema).check(z.maxLength(8))),
  pitfalls: z.optional(z.array(PitfallSchema).check(z.maxLength(8))),
  reactions: z.optional(ReactionsSchema),
  next: z.optional(z.array(BeatSchema).check(z.maxLength(12))),
  teaching: z.optional(words(1500).check(describe("A note for whoever teaches with it."))),
  contentNote: z.optional(words(200).check(describe("What may be hard to read."))),
  tags: z.optional(z.array(words(40)).check(z.maxLength(20))),
  author: z.optional(words(120)),
  license: z.optional(words(60)),
});
export type Scenario = z.infer<typeof ScenarioSchema>;
