import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scenarioJsonSchema, sequenceJsonSchema } from "#content/json-schemas.ts";
import { parseSequence } from "#content/sequences/parse-sequence.ts";
import { ScenarioSchema } from "#schema/scenario.ts";
import { SequenceSchema } from "#schema/sequence.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";
import { aSequence } from "../fixtures/a-sequence.ts";

const schema = JSON.parse(scenarioJsonSchema()) as {
  required: string[];
  properties: Record<string, { properties?: object; description?: string; enum?: unknown }>;
  additionalProperties: boolean;
};

describe("scenarioJsonSchema", () => {
  it("is what public/scenario.schema.json holds (if not: npm run schema)", () => {
    expect(readFileSync("public/scenario.schema.json", "utf8")).toBe(scenarioJsonSchema());
  });

  it("requires what the issue requires, and no schemaVersion", () => {
    const required = "id title alliance rupture difficulty setting client context statement ownable core";
    expect(schema.required).toEqual(required.split(" "));
  });

  it("knows every field of a scenario, and no other", () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(ScenarioSchema.shape));
    expect(schema.additionalProperties).toBe(false);
  });

  it("lets editors complete words, outcomes and descriptions", () => {
    expect(schema.properties["alliance"]?.enum).toEqual(["bond", "goal", "task"]);
    expect(Object.keys(schema.properties["reactions"]?.properties ?? {})).toEqual([...OUTCOMES]);
    expect(schema.properties["statement"]?.description).toBe("What the client says.");
  });
});

describe("sequenceJsonSchema", () => {
  it("is what public/sequence.schema.json holds (if not: npm run schema)", () => {
    expect(readFileSync("public/sequence.schema.json", "utf8")).toBe(sequenceJsonSchema());
  });

  it("requires a schemaVersion, as the parser does: nothing migrates a sequence", () => {
    expect((JSON.parse(sequenceJsonSchema()) as { required: string[] }).required).toContain("schemaVersion");
    expect(parseSequence({ ...aSequence(), schemaVersion: undefined })).toMatchObject({ ok: false });
  });

  it("knows every field of a sequence, and no other", () => {
    const { properties, additionalProperties, title } = JSON.parse(sequenceJsonSchema()) as {
      properties: object;
      additionalProperties: boolean;
      title: string;
    };
    expect(Object.keys(properties)).toEqual(Object.keys(SequenceSchema.shape));
    expect({ additionalProperties, title }).toEqual({ additionalProperties: false, title: "A sequence of scenarios for Mend" });
  });
});
