import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "./corpus.ts";
import { fingerprintOf } from "./fitting/fingerprint.ts";
import { train } from "./fitting/train.ts";

/**
 * The second half of `npm run fit`: fits the engine’s model on all that is not set aside and writes it to
 * src/engine/model/weights.json, with the settings and a fingerprint of what it was fitted on, and its own hash beside it.
 */
const { fitted } = readCorpus("scenarios");
const { fit, ...layers } = train(fitted);
const model = { fit: { ...fit, fittedOn: fingerprintOf(JSON.stringify(fitted)) }, ...layers };
const path = join("src", "engine", "model", "weights.json");
const written = `${JSON.stringify(model)}\n`;
writeFileSync(path, written);
writeFileSync(`${path}.sha256`, `${fingerprintOf(written)}\n`);
process.stdout.write(
  `${path}: ${layers.sentence.names.length} features of sentences and ${layers.answer.names.length} of answers, ` +
    `fitted on ${fit["answers"]} answers to ${fit["scenarios"]} scenarios; sha256 ${fingerprintOf(written)}.\n`,
);
