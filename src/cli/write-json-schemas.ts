import { writeFileSync } from "node:fs";
import { scenarioJsonSchema, sequenceJsonSchema } from "#content/json-schemas.ts";

/** `npm run schema`: writes the JSON Schemas that the files in scenarios/ name in `$schema`. */
const SCHEMAS = {
  "public/scenario.schema.json": scenarioJsonSchema(),
  "public/sequence.schema.json": sequenceJsonSchema(),
};
for (const [path, text] of Object.entries(SCHEMAS)) {
  writeFileSync(path, text);
  console.log(`${path} is up to date.`);
}
