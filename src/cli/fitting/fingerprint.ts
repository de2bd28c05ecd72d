import { createHash } from "node:crypto";

/** The SHA-256 of a text, in hexadecimal: the same weights and the same answers always have the same one. */
export const fingerprintOf = (text: string): string => createHash("sha256").update(text).digest("hex");
