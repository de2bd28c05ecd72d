/**
 * What a person has set on this device. Read and written by storage/settings.ts, carried in backups.
 * A new field needs a default here and nothing else: stored settings are read field by field.
 */
import * as z from "zod/mini";
import { type Pressure, PressureSchema } from "./attempt.ts";
import { MomentSchema } from "./moment.ts";
import { SESSION_MINUTES } from "./practice-session.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ["small", "medium", "large", "largest"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How many returns a day there may be. */
export const RETURNS_A_DAY = [2, 5, 10] as const;

/** The rungs of difficulty and delivery, from the gentlest to the hardest: learning/edge/rungs.ts says what each is. */
export const RUNGS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Rung = (typeof RUNGS)[number];

/** How fast the client speaks: 1 is the voice’s own pace. */
export const VOICE_RATE = { least: 0.5, most: 1.5 } as const;

const VoiceSchema = z.strictObject({
  on: z.boolean(),
  /** The `voiceURI` of a local voice; null for the browser’s choice. */
  uri: z.nullable(z.string().check(z.maxLength(500))),
  rate: z.number().check(z.minimum(VOICE_RATE.least), z.maximum(VOICE_RATE.most)),
});

export const SettingsSchema = z.strictObject({
  theme: z.enum(THEMES),
  textSize: z.enum(TEXT_SIZES),
  /** Whether the trainee rates the answer before the score is shown. */
  selfRating: z.boolean(),
  voice: VoiceSchema,
  /** Room pressure; nothing of it at first. */
  pressure: PressureSchema,
  sessionMinutes: z.literal([...SESSION_MINUTES]),
  returnsADay: z.literal([...RETURNS_A_DAY]),
  /** A rung that the trainee chose over the rule, and when (milliseconds since 1970); the rule goes on from there. */
  edge: z.nullable(z.strictObject({ rung: z.literal([...RUNGS]), at: MomentSchema })),
  primerSeen: z.boolean(),
});
export type Settings = z.infer<typeof SettingsSchema>;

const NO_PRESSURE: Pressure = { seconds: null, voiceOnly: false };

export const DEFAULT_SETTINGS: Settings = {
  theme: "system",
  textSize: "medium",
  selfRating: true,
  voice: { on: false, uri: null, rate: 1 },
  pressure: NO_PRESSURE,
  sessionMinutes: 15,
  returnsADay: 5,
  edge: null,
  primerSeen: false,
};

/** Settings out of anything: a field that is missing or makes no sense takes its default, the others stay. */
export function parseSettings(value: unknown): Settings {
  const { theme, textSize, selfRating, pressure, sessionMinutes, returnsADay, edge, primerSeen } = SettingsSchema.shape;
  const { on, uri, rate } = VoiceSchema.shape;
  const stored = fieldsOf(value);
  const voice = fieldsOf(stored["voice"]);
  return {
    theme: orDefault(theme, stored["theme"], DEFAULT_SETTINGS.theme),
    textSize: orDefault(textSize, stored["textSize"], DEFAULT_SETTINGS.textSize),
    selfRating: orDefault(selfRating, stored["selfRating"], DEFAULT_SETTINGS.selfRating),
    voice: {
      on: orDefault(on, voice["on"], DEFAULT_SETTINGS.voice.on),
      uri: orDefault(uri, voice["uri"], DEFAULT_SETTINGS.voice.uri),
      rate: orDefault(rate, voice["rate"], DEFAULT_SETTINGS.voice.rate),
    },
    pressure: orDefault(pressure, stored["pressure"], DEFAULT_SETTINGS.pressure),
    sessionMinutes: orDefault(sessionMinutes, stored["sessionMinutes"], DEFAULT_SETTINGS.sessionMinutes),
    returnsADay: orDefault(returnsADay, stored["returnsADay"], DEFAULT_SETTINGS.returnsADay),
    edge: orDefault(edge, stored["edge"], DEFAULT_SETTINGS.edge),
    primerSeen: orDefault(primerSeen, stored["primerSeen"], DEFAULT_SETTINGS.primerSeen),
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  return fields.success ? fields.data : {};
}

function orDefault<T extends z.ZodMiniType>(schema: T, value: unknown, fallback: z.infer<T>): z.infer<T> {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : fallback;
}
