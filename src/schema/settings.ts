/**
 * What a person has set on this device. Read and written by storage/settings.ts, carried in backups.
 * A new field needs a default here and nothing else: stored settings are read field by field.
 */
import * as z from "zod/mini";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ["small", "medium", "large", "largest"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

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
  primerSeen: z.boolean(),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  theme: "system",
  textSize: "medium",
  selfRating: true,
  voice: { on: false, uri: null, rate: 1 },
  primerSeen: false,
};

/** Settings out of anything: a field that is missing or makes no sense takes its default, the others stay. */
export function parseSettings(value: unknown): Settings {
  const { theme, textSize, selfRating, primerSeen } = SettingsSchema.shape;
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
