/**
 * A profile: one person among those who practice on the same device, with a history of their own. The list of them is kept by
 * storage/profiles; what belongs to each lies in a database and under keys of its own (storage/profiles/scope.ts).
 */
import * as z from "zod/mini";
import { MomentSchema } from "./moment.ts";

/** The profile of whoever practiced here before there were several. */
export const FIRST_PROFILE_ID = "first";
export const MOST_PROFILES = 30;
/** In UTF-16 units. */
export const PROFILE_NAME_MAX_LENGTH = 40;

const ProfileIdSchema = z.string().check(z.regex(/^(?:first|p[0-9a-z]{12})$/));

const ProfileSchema = z.object({
  id: ProfileIdSchema,
  /** As it is shown; null as long as nobody had to be told apart. */
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(PROFILE_NAME_MAX_LENGTH))),
  /** When it was made, in milliseconds since 1970 (UTC); 0 for the first. */
  at: MomentSchema,
});
export type Profile = z.infer<typeof ProfileSchema>;

export interface Profiles {
  /** At least one, in the order in which they were made; no id twice. */
  readonly profiles: readonly Profile[];
  /** The one chosen last on this device. */
  readonly lastId: string;
}

const FIRST: Profile = { id: FIRST_PROFILE_ID, name: null, at: 0 };

/** The list out of anything: an entry that makes no sense is left out, and where none is left, there is the first. */
export function parseProfiles(value: unknown): Profiles {
  const stored = z.object({ profiles: z.array(z.unknown()), lastId: z.unknown() }).safeParse(value);
  const all = (stored.success ? stored.data.profiles : []).flatMap((entry) => {
    const parsed = ProfileSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  const unlike = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at).slice(0, MOST_PROFILES);
  const profiles = unlike.length > 0 ? unlike : [FIRST];
  const last = profiles.find(({ id }) => stored.success && id === stored.data.lastId) ?? profiles[0] ?? FIRST;
  return { profiles, lastId: last.id };
}

export function isProfileId(id: string): boolean {
  return ProfileIdSchema.safeParse(id).success;
}

/** A name as it is kept: on one line, without signs that cannot be seen or that turn the reading direction. */
export function tidyName(name: string): string {
  return name.replaceAll(/\s/gu, " ").replaceAll(UNSEEN, "").replaceAll(/ +/g, " ").trim().normalize("NFC");
}

/** The two joiners are left in names: some scripts and emoji are written with them. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** How a profile is called on the screen. */
export function calledName({ id, name }: Pick<Profile, "id" | "name">): string {
  return name ?? (id === FIRST_PROFILE_ID ? "First person" : `Person ${id}`);
}

/** The same for names that a reader would take for the same: in whatever case, width or spacing. */
export function nameKey(name: string): string {
  return tidyName(name)
    .replaceAll(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLocaleLowerCase("en-US");
}
