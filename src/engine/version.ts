/** Kept with every report: raised whenever the same answer may come out differently. */
export const ENGINE_VERSION = "mend-1.2.0";
