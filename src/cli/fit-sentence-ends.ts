import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "./corpus.ts";
import { fitSentenceEnds } from "./fitting/sentence-ends.ts";

/**
 * The first half of `npm run fit`: learns where sentences end from the answers that are not set aside, and writes it to
 * src/engine/text/sentence-ends.json. The second half reads answers with it.
 */
const texts = readCorpus("scenarios").fitted.flatMap(({ answers }) => answers.map(({ text }) => text));
const path = join("src", "engine", "text", "sentence-ends.json");
const ends = fitSentenceEnds(texts);
writeFileSync(path, `${JSON.stringify(ends)}\n`);
process.stdout.write(`${path}: ${ends.names.length} patterns from ${texts.length} answers.\n`);
