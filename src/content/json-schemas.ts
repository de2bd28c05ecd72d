import * as z from "zod/mini";
import { ScenarioSchema } from "#schema/scenario.ts";
import { SequenceSchema } from "#schema/sequence.ts";

/**
 * The JSON Schemas by which editors complete and check a file, as text. Draft-07, since that is what VS Code and JetBrains know best.
 */
export function scenarioJsonSchema(): string {
  const schema = jsonSchemaOf(ScenarioSchema, "A rupture scenario for Mend");
  // A scenario without a version is read as one of today’s (migrate-scenario.ts).
  return textOf({ ...schema, required: (schema.required ?? []).filter((name) => name !== "schemaVersion") });
}

export function sequenceJsonSchema(): string {
  return textOf(jsonSchemaOf(SequenceSchema, "A sequence of scenarios for Mend"));
}

function jsonSchemaOf(schema: typeof ScenarioSchema | typeof SequenceSchema, title: string) {
  return { ...z.toJSONSchema(schema, { target: "draft-07", io: "input", override: forEditors }), title };
}

const textOf = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

const forEditors: Override = ({ jsonSchema, path }) => {
  if (path.length === 0) {
    jsonSchema.description = "How to write one, with commands: scenarios/README.md";
  }
  const names = namesIn(jsonSchema.propertyNames);
  const { additionalProperties: each } = jsonSchema;
  if (names && typeof each === "object") {
    // A record over a closed list: editors complete the names of properties, and not of propertyNames.
    delete jsonSchema.propertyNames;
    jsonSchema.properties = Object.fromEntries(names.map((name) => [name, each]));
    jsonSchema.additionalProperties = false;
  }
};

function namesIn(schema: unknown): readonly string[] | null {
  if (typeof schema !== "object" || schema === null || !("enum" in schema) || !Array.isArray(schema.enum)) return null;
  return schema.enum.map(String);
}
