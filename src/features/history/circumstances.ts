import type { Attempt } from "#schema/attempt.ts";

/** Under what room pressure it was answered and whether aloud, a few words each: “60 seconds to answer”, “heard only”, “spoken”. */
export function circumstancesOf({ pressure, spoken }: Pick<Attempt, "pressure" | "spoken">): string[] {
  const { seconds = null, voiceOnly = false } = pressure ?? {};
  return [
    ...(seconds === null ? [] : [`${seconds} seconds to answer`]),
    ...(voiceOnly ? ["heard only"] : []),
    ...(spoken ? ["spoken"] : []),
  ];
}
