import { atHead } from "./quote-words.ts";

/**
 * A wording with what stands in braces filled in: `{client}`, `{said}` (the trainee’s words, or what to call them where none are
 * quoted), and the like. At the head of a sentence it gets a capital.
 */
export function fillWording(wording: string, words: Readonly<Record<string, string>>): string {
  return wording.replaceAll(/([.?] )?\{(\w+)\}/gu, (_, end: string | undefined, name: string, at: number) => {
    const word = words[name] ?? "";
    return (end ?? "") + (at === 0 || end !== undefined ? atHead(word) : word);
  });
}

/** What the client is called in the middle of a sentence: “the client”, where nobody has a name. */
export const midSentence = (client: string): string => client.replace(/^The /u, "the ");
