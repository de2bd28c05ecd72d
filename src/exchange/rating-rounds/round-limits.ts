/** Most raters that a round has: each is compared with each. */
export const RATERS_MOST = 40;
/** Largest file of a round or of answers that is opened, in bytes. */
export const FILE_MAX_BYTES = 20_000_000;
/** As many values as 40,000 ratings and 2,000 answers come to. */
export const VALUES_MOST = 1_000_000;
