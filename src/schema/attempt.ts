/**
 * An attempt: one answer handed in, with everything that was shown about it. Written by the practice route through
 * storage/attempt-log.ts, read by history and by backups. Old attempts must stay readable: a change here obliges a step in
 * storage/migrate-attempt.ts.
 */
import * as z from "zod/mini";
import { MomentSchema } from "./moment.ts";
import { LevelSchema, LevelsSchema, ReportSchema } from "./report.ts";
import { IdSchema } from "./scenario.ts";
import { ANSWER_SECONDS, DELIVERIES, FELT_DIFFICULTIES, FELT_INSIDE, OCCASIONS, SKILLS, TRAPS } from "./vocabulary.ts";

export const ATTEMPT_SCHEMA_VERSION = 2;

/** Longest answer that is kept, in UTF-16 units: some 10,000 words and to spare. */
export const ANSWER_MAX_LENGTH = 100_000;

/** The trainee’s word against a verdict, or in place of one that the engine was not sure of. */
export const AppealSchema = z.strictObject({
  about: z.enum([...SKILLS, ...TRAPS]),
  /** What the level should have been, for a skill; null for a trap, where the appeal says that it is not there. */
  level: z.nullable(LevelSchema),
  reason: z.string().check(z.maxLength(2000)),
  at: MomentSchema,
});
export type Appeal = z.infer<typeof AppealSchema>;

/** Which practice session an answer or a drill belongs to, and its step there, from 0. */
export const InSessionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  step: z.int().check(z.nonnegative()),
});
export type InSession = z.infer<typeof InSessionSchema>;

/** What made answering harder; `seconds` is null where there was no clock. */
export const PressureSchema = z.strictObject({ seconds: z.nullable(z.literal([...ANSWER_SECONDS])), voiceOnly: z.boolean() });
export type Pressure = z.infer<typeof PressureSchema>;

/** The trainee’s reaction check; `difficulty` is null while only what happened inside is told, or where all of it was taken back. */
export const FeltSchema = z.strictObject({
  difficulty: z.nullable(z.enum(FELT_DIFFICULTIES)),
  inside: z.array(z.enum(FELT_INSIDE)).check(z.maxLength(FELT_INSIDE.length)),
  /** When it was told last, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
});
export type Felt = z.infer<typeof FeltSchema>;

export const AttemptSchema = z.strictObject({
  schemaVersion: z.literal(ATTEMPT_SCHEMA_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  scenarioId: IdSchema,
  /** The beat answered, or null for the opening statement. */
  beatId: z.nullable(IdSchema),
  delivery: z.nullable(z.enum(DELIVERIES)),
  title: z.string().check(z.maxLength(200)),
  /** The client’s words as they stood when they were answered. */
  statement: z.string().check(z.maxLength(2000)),
  text: z.string().check(z.maxLength(ANSWER_MAX_LENGTH)),
  selfRating: z.nullable(LevelsSchema),
  report: ReportSchema,
  /** When it was handed in, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  /** From the first key to handing in, in milliseconds. */
  durationMs: z.int().check(z.nonnegative()),
  appeals: z.array(AppealSchema),
  occasion: z.enum(OCCASIONS),
  /** The skills that it was about: those that came back, or the one redone; none where it was about the whole repair. */
  skills: z.array(z.enum(SKILLS)).check(z.maxLength(SKILLS.length)),
  session: z.nullable(InSessionSchema),
  pressure: z.nullable(PressureSchema),
  /** Whether any of it was spoken and recognized on the device. */
  spoken: z.boolean(),
  felt: z.nullable(FeltSchema),
});
export type Attempt = z.infer<typeof AttemptSchema>;
