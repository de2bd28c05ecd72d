import type * as z from "zod/mini";
import { getText, setText } from "./local-text.ts";

/** What was kept under the key, where it still is what the schema says; null otherwise. */
export function loadJson<Schema extends z.ZodMiniType>(key: string, schema: Schema): z.infer<Schema> | null {
  const text = getText(key);
  if (text === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps the value at once, in place of any other. */
export function saveJson(key: string, value: unknown): void {
  setText(key, JSON.stringify(value));
}
