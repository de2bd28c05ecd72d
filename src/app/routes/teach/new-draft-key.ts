import { newId } from "../new-id.ts";

/** A key for the draft of a scenario that has no id yet. Nothing is kept under it until something is written. */
export const newDraftKey = (): string => `new-${newId()}`;

export const isNewKey = (key: string): boolean => /^new-[0-9a-f]{32}$/.test(key);
