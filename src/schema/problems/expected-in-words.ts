import { IdSchema } from "../scenario.ts";
import { type AnySchema, definitionOf, limitsOf } from "./definition-of.ts";
import { counted } from "./found-in-words.ts";

/** What a schema asks for, in words: “one of bond, goal, task”, “a text of 1 to 600 characters”, “a list with at least one entry”. */
export function expectedInWords(schema: AnySchema): string {
  const def = definitionOf(schema);
  if (def.type === "optional") return expectedInWords(def.innerType);
  if (def.type === "nullable") return `${expectedInWords(def.innerType)}, or null`;
  if (def.type === "union") return def.options.map(expectedInWords).join(", or ");
  if (def.type === "literal") return oneOf(def.values.map(String));
  if (def.type === "enum") return oneOf(Object.values(def.entries).map(String));
  if (def.type === "string") return textInWords(schema);
  if (def.type === "number") return numberInWords(schema, "format" in def ? "a whole number" : "a number");
  if (def.type === "boolean") return "true or false";
  if (def.type === "array") return listInWords(schema);
  if (def.type === "object") return objectInWords(def.shape);
  return "an object";
}

/** “one of bond, goal, task”, or the one word itself. */
export function oneOf(words: readonly string[]): string {
  return words.length === 1 ? String(words[0]) : `one of ${words.join(", ")}`;
}

function textInWords(schema: AnySchema): string {
  const { least, most, pattern } = limitsOf(schema);
  if (pattern?.source === limitsOf(IdSchema).pattern?.source) return `a name in lower case with hyphens, like “too-young”${upTo(most)}`;
  if (pattern) return `a text like ${pattern.source}`;
  if (least !== null && most !== null) return `a text of ${least} to ${most} characters`;
  return least === null ? `a text${upTo(most)}` : "a text that is not empty";
}

function upTo(most: number | null): string {
  return most === null ? "" : `, of at most ${most} characters`;
}

function numberInWords(schema: AnySchema, kind: string): string {
  const { least, most } = limitsOf(schema);
  if (least !== null && most !== null) return `${kind} from ${least} to ${most}`;
  return least === null ? kind : `${kind} of at least ${least}`;
}

function listInWords(schema: AnySchema): string {
  const { least, most } = limitsOf(schema);
  if (least !== null && most !== null) return `a list with ${least} to ${most} entries`;
  if (least !== null) return least === 1 ? "a list with at least one entry" : `a list with at least ${least} entries`;
  return most === null ? "a list" : `a list with at most ${counted(most, "entry", "entries")}`;
}

function objectInWords(shape: Readonly<Record<string, AnySchema>>): string {
  const required = Object.entries(shape).filter(([, field]) => definitionOf(field).type !== "optional");
  const names = required.map(([name]) => name);
  return names.length > 0 && names.length <= 5 ? `an object with ${names.join(", ")}` : "an object";
}
