import { writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "#content/scenario-json-schema.ts";

/** `npm run schema`: writes the JSON Schema that every scenario file names in `$schema`. */
const path = "public/scenario.schema.json";
writeFileSync(path, scenarioJsonSchema());
console.log(`${path} is up to date.`);
