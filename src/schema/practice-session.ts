/**
 * A practice session: a set of steps planned for some minutes (learning/session/plan-session.ts). The open one is kept by
 * storage/open-session.ts, so that it can be left and taken up again; what was done in it are its attempts and drill runs.
 */
import * as z from "zod/mini";
import { MomentSchema } from "./moment.ts";
import { IdSchema } from "./scenario.ts";
import { DELIVERIES, DRILLS, SKILLS } from "./vocabulary.ts";

export const PRACTICE_SESSION_SCHEMA_VERSION = 1;

/** The lengths on offer, in minutes. */
export const SESSION_MINUTES = [10, 15, 25, 40] as const;
export type SessionMinutes = (typeof SESSION_MINUTES)[number];

const why = z.string().check(z.maxLength(300));
const scenarioId = IdSchema;
const delivery = z.nullable(z.enum(DELIVERIES));

export const SessionStepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("warm_up"), drill: z.enum(DRILLS), skill: z.enum(SKILLS), why }),
  z.strictObject({ kind: z.literal("repair"), scenarioId, delivery, why }),
  z.strictObject({ kind: z.literal("repeat"), scenarioId, skills: z.array(z.enum(SKILLS)).check(z.minLength(1)), why }),
  z.strictObject({ kind: z.literal("probe"), scenarioId, delivery, why }),
]);
export type SessionStep = z.infer<typeof SessionStepSchema>;
export type SessionStepKind = SessionStep["kind"];

export const PracticeSessionSchema = z.strictObject({
  schemaVersion: z.literal(PRACTICE_SESSION_SCHEMA_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  minutes: z.literal([...SESSION_MINUTES]),
  /** When it was begun, in milliseconds since 1970 (UTC). */
  at: MomentSchema,
  steps: z.array(SessionStepSchema).check(z.minLength(1), z.maxLength(40)),
  /** The step that the trainee is at; as many as there are steps once they are through. */
  step: z.int().check(z.nonnegative()),
});
export type PracticeSession = z.infer<typeof PracticeSessionSchema>;
