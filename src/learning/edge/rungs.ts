import type { Rung } from "#schema/settings.ts";
import type { DeliveryKind, Difficulty, Rupture } from "#schema/vocabulary.ts";

/** How sharply the client says it. */
export type Sharpness = "soft" | "plain" | "sharp" | "sharpest";

/**
 * From the gentlest to the hardest. Deliberate practice makes an exercise harder by tone and intensity as well as by content; that a rung
 * of sharper delivery stands between two difficulties is our way of doing so.
 */
const LADDER: Record<Rung, { readonly difficulty: Difficulty; readonly sharpness: Sharpness }> = {
  0: { difficulty: 1, sharpness: "soft" },
  1: { difficulty: 1, sharpness: "plain" },
  2: { difficulty: 1, sharpness: "sharp" },
  3: { difficulty: 2, sharpness: "plain" },
  4: { difficulty: 2, sharpness: "sharp" },
  5: { difficulty: 3, sharpness: "plain" },
  6: { difficulty: 3, sharpness: "sharpest" },
};

/** Where everybody begins: gentle moments, as they are written. */
export const FIRST_RUNG: Rung = 1;

export function rungAt(rung: Rung): { readonly difficulty: Difficulty; readonly sharpness: Sharpness } {
  return LADDER[rung];
}

/** The rung up (1) or down (-1); at the ends, the same. */
export function nextRung(rung: Rung, by: 1 | -1): Rung {
  const next = rung + by;
  return next in LADDER ? (next as Rung) : rung;
}

/** The rung that a scenario of this difficulty stands on when it is said so; null is the statement as it is written. */
export function rungOf(difficulty: Difficulty, delivery: DeliveryKind | null): Rung {
  const isSharp = delivery !== null && delivery !== "mild";
  switch (difficulty) {
    case 1:
      return delivery === "mild" ? 0 : isSharp ? 2 : 1;
    case 2:
      return isSharp ? 4 : 3;
    case 3:
      return isSharp ? 6 : 5;
  }
}

/** How a scenario is said on this rung, from the deliveries that it has; null, as it is written, where it has none that fits. */
export function deliveryAt(rung: Rung, rupture: Rupture, has: readonly DeliveryKind[]): DeliveryKind | null {
  const wanted = WANTED[LADDER[rung].sharpness](rupture);
  return wanted.find((kind) => has.includes(kind)) ?? null;
}

/** A confrontation is sharpest when it is hostile, a withdrawal when the client has shut down. */
const WANTED: Record<Sharpness, (rupture: Rupture) => readonly DeliveryKind[]> = {
  soft: () => ["mild"],
  plain: () => [],
  sharp: () => ["pointed"],
  sharpest: (rupture) => (rupture === "withdrawal" ? ["shut_down", "pointed"] : ["hostile", "pointed"]),
};
