import type { Scene } from "../scene.ts";
import type { Sentence } from "./reading.ts";

/** So many words in a row are the client’s own and nobody else’s; beside such a sentence, fewer. */
const FEWEST_WORDS = 5;
const FEWEST_BESIDE = 3;
const INTRODUCED = /^(?:so )?you (?:said|say|just said|told me) /u;

const wordsAlone = (reading: string): string =>
  reading
    .split(" ")
    .filter((token) => token !== "," && token !== ".")
    .join(" ");

/**
 * The sentences that say something of the trainee’s own: those that only give back, word for word, the client’s statement or what the
 * scenario says of them are left out.
 */
export function withoutParroted(sentences: readonly Sentence[], { statement, core }: Scene): readonly Sentence[] {
  const phrases = core.filter(({ phrase }, index) => core.findIndex((other) => other.phrase === phrase) === index);
  const said = ` ${wordsAlone(statement)} | ${wordsAlone(phrases.map(({ reading }) => reading).join(" "))} `;
  const repeated = sentences.map(({ reading }) => {
    const own = wordsAlone(reading).replace(INTRODUCED, "");
    return said.includes(` ${own} `) ? own.split(" ").length : 0;
  });
  const isParroted = (index: number) => (repeated[index] ?? 0) >= FEWEST_WORDS;
  return sentences.filter(
    (_, index) => !isParroted(index) && !((repeated[index] ?? 0) >= FEWEST_BESIDE && (isParroted(index - 1) || isParroted(index + 1))),
  );
}
