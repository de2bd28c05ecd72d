import type { Sentence } from "./reading.ts";

const set = (words: string) => new Set(words.split(" "));

/** Pairs that next to nobody says or types, in whatever English: a word of the first kind and right after it one of the second. */
const ODD: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    set("the a an my your our their his every"),
    set(
      `i you he she we they me him them us is are was were am be the a an my your our their his of to and but in on at for with from do did
      does have has had can could would will should if because that this it so or not what who`.replaceAll(/\s+/gu, " "),
    ),
  ],
  [
    set("of to for with from at by about into"),
    set("is are was were am i he she we they did does had has could would should will and but or if"),
  ],
  [set("i you we they he she"), set("the a an my your of i you we they he she it me him them us in at with for from")],
  [set("is are was were am"), set("is are was were am did do does had has have could would should will and but or of")],
];

/** How many neighboring words make an odd pair, of how many: hardly any in what people write, one in fifteen once words are shuffled. */
export function countOddPairs(sentences: readonly Sentence[]): { readonly odd: number; readonly pairs: number } {
  let odd = 0;
  let pairs = 0;
  for (const { reading } of sentences) {
    const words = reading.split(" ");
    for (let index = 1; index < words.length; index += 1) {
      const [before = "", after = ""] = [words[index - 1], words[index]];
      pairs += 1;
      if (ODD.some(([first, second]) => first.has(before) && second.has(after))) odd += 1;
    }
  }
  return { odd, pairs };
}
