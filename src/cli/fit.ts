import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "./corpus.ts";
import { train } from "./fitting/train.ts";

/** `npm run fit`: fits the engine’s model on all that is not set aside and writes it to src/engine/model/weights.json. */
const { fitted } = readCorpus("scenarios");
const model = train(fitted);
const path = join("src", "engine", "model", "weights.json");
writeFileSync(path, `${JSON.stringify(model)}\n`);
process.stdout.write(
  `${path}: ${model.sentence.names.length + model.answer.names.length} features, fitted on ${model.fit["examples"]} examples to ${model.fit["scenarios"]} scenarios.\n`,
);
