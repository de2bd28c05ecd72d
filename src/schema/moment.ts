import * as z from "zod/mini";

/**
 * The last millisecond of the year 9999 (UTC). A date in JavaScript ends at 8.64e15, past which writing it out throws; up to here it is
 * written in four digits, and what is reckoned from it is a date, too.
 */
export const LAST_MOMENT = 253_402_300_799_999;

/** A moment, in milliseconds since 1970 (UTC). */
export const MomentSchema = z.int().check(z.minimum(0), z.maximum(LAST_MOMENT));
