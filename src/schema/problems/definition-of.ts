import type * as z from "zod/mini";

export type AnySchema = z.core.$ZodType;

/** How zod itself describes a schema. */
export function definitionOf(schema: AnySchema): z.core.$ZodTypes["_zod"]["def"] {
  const { _zod: inner } = schema as z.core.$ZodTypes;
  return inner.def;
}

/** The closed list of values that a schema lets through; empty where the list is open. */
export function valuesOf(schema: AnySchema): readonly unknown[] {
  const { _zod: inner } = schema;
  return [...(inner.values ?? [])];
}

export interface Limits {
  /** Of characters, of entries, or of the number itself. */
  readonly least: number | null;
  readonly most: number | null;
  readonly pattern: RegExp | null;
}

export function limitsOf(schema: AnySchema): Limits {
  let least: number | null = null;
  let most: number | null = null;
  let pattern: RegExp | null = null;
  for (const { _zod: inner } of definitionOf(schema).checks ?? []) {
    const { def } = inner as z.core.$ZodChecks["_zod"];
    if (def.check === "min_length") least = def.minimum;
    if (def.check === "max_length") most = def.maximum;
    if (def.check === "greater_than") least = Number(def.value);
    if (def.check === "less_than") most = Number(def.value);
    if (def.check === "string_format" && def.pattern) ({ pattern } = def);
  }
  return { least, most, pattern };
}

/** The schema of what stands there once it may not be left out and is not null. */
export function unwrap(schema: AnySchema): AnySchema {
  const def = definitionOf(schema);
  return def.type === "optional" || def.type === "nullable" ? unwrap(def.innerType) : schema;
}
