import { type AnySchema, definitionOf, unwrap, valuesOf } from "./definition-of.ts";

type Path = readonly PropertyKey[];

/** The schema of what stands at `path` inside `value`; null where the schema knows nothing there. Unions are read by their nearest branch. */
export function schemaAt(schema: AnySchema, path: Path, value: unknown): AnySchema | null {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = stepInto(meantBy(schema, value), step);
  return inner && schemaAt(inner, rest, valueAt(value, [step]));
}

/** What stands at `path`; undefined where there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    return Reflect.get(at, step) as unknown;
  }, value);
}

/** The names that `value`, meant for this schema, may have; none where it is no object. */
export function namesKnownTo(schema: AnySchema, value: unknown): readonly string[] {
  const def = definitionOf(meantBy(schema, value));
  if (def.type === "object") return Object.keys(def.shape);
  return def.type === "record" ? valuesOf(def.keyType).map(String) : [];
}

/** The words that may stand here, where they are a closed list. */
export function wordsKnownTo(schema: AnySchema): readonly string[] {
  return valuesOf(unwrap(schema)).filter((word) => typeof word === "string");
}

/** The branch of a union that `value` was most likely meant for, by its place in the union; null where it could be none of them. */
export function nearestBranch(options: readonly AnySchema[], value: unknown): number | null {
  const tagged = options.findIndex((option) => isTaggedFor(option, value));
  const nearest = tagged === -1 ? options.findIndex((option) => kindAskedBy(option) === kindOf(value)) : tagged;
  return nearest === -1 ? null : nearest;
}

/** The schema itself, or the branch of it that `value` was meant for. */
function meantBy(schema: AnySchema, value: unknown): AnySchema {
  const inner = unwrap(schema);
  const def = definitionOf(inner);
  const branch = def.type === "union" ? def.options[nearestBranch(def.options, value) ?? -1] : undefined;
  return branch ? meantBy(branch, value) : inner;
}

function stepInto(schema: AnySchema, step: PropertyKey): AnySchema | null {
  const def = definitionOf(schema);
  if (def.type === "object") return def.shape[String(step)] ?? null;
  if (def.type === "array") return def.element;
  return def.type === "record" ? def.valueType : null;
}

/** Whether an object carries the one word by which a branch of a tagged union is known: `status: "scored"`. */
function isTaggedFor(option: AnySchema, value: unknown): boolean {
  const def = definitionOf(unwrap(option));
  if (def.type !== "object" || kindOf(value) !== "object") return false;
  return Object.entries(def.shape).some(([name, field]) => {
    const words = valuesOf(field);
    return words.length === 1 && words[0] === valueAt(value, [name]);
  });
}

function kindAskedBy(schema: AnySchema): string {
  const { type } = definitionOf(unwrap(schema));
  return type === "record" ? "object" : type;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
