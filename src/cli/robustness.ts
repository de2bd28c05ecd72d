import { scoreResponse } from "#engine/score-response.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { readCorpus, stimuliOf } from "./corpus.ts";
import { tryTricks } from "./robustness/gaming.ts";
import { REWORDINGS } from "./robustness/rewordings.ts";
import { steadinessOf } from "./robustness/steadiness.ts";
import type { Steadiness, Twin } from "./robustness/steadiness.ts";
import { casedAnswers, orderTwins, voiceTwins } from "./robustness/texts.ts";

/**
 * `npm run robustness`: whether levels stay the same when only the typing, the order or the voice changes, what tricks earn, and what
 * negation and quotation do. Rewordings are tried on the answers that were set aside.
 */
const { fitted, setAside } = readCorpus("scenarios");
const print = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);
const describe = (name: string, { answers, identical, withinOne }: Steadiness): string =>
  `  ${`${name} (${answers})`.padEnd(40)} identical ${percent(identical)}   within one step ${percent(withinOne)}`;

const answers = setAside.flatMap(({ scenario, answers: rated }) => {
  const stimulusFor = stimuliOf(scenario);
  return rated.map((answer) => ({ text: answer.text, stimulus: stimulusFor(answer) }));
});
const twinsBy = (change: (text: string) => string): readonly Twin[] =>
  answers.map(({ text, stimulus }) => ({ one: text, other: change(text), stimulus })).filter(({ one, other }) => one !== other);

print("Levels that stay the same when only the typing changes, of answers that it changes:");
const typed = REWORDINGS.map(({ name, change }) => ({ name, twins: twinsBy(change) }));
for (const { name, twins } of typed) print(describe(name, steadinessOf(scoreResponse, twins)));
const reordered = orderTwins(setAside);
print(describe("sentences in another order", steadinessOf(scoreResponse, reordered)));
print(describe("all of these", steadinessOf(scoreResponse, [...typed.flatMap(({ twins }) => twins), ...reordered])));

print("", "Levels that stay the same in another voice than plain English:");
for (const [voice, twins] of voiceTwins()) print(describe(voice.replace("_", " "), steadinessOf(scoreResponse, twins)));

print("", "Tricks that earn level 2 for two skills or three:");
const scenarios = [...fitted, ...setAside].map(({ scenario }) => scenario).filter(({ models }) => models !== undefined);
for (const { name, tried, earning } of tryTricks(scoreResponse, scenarios)) {
  print(`  ${name.padEnd(40)} ${earning.length} of ${tried} (${percent(earning.length / tried).trim()})`);
  for (const { scenario, text } of earning.slice(0, 3)) print(`      ${scenario}: ${text.slice(0, 110)}`);
}

const cased = casedAnswers().map((one) => ({ one, report: scoreResponse(one.text, one.stimulus) }));
const right = SKILLS.map((skill) => {
  const same = cased.filter(({ one, report }) => (report.status === "scored" ? report.levels[skill] : 0) === one.levels[skill]);
  return `${skill} ${same.length} of ${cased.length}`;
});
const flagged = cased.filter(({ one, report }) => report.status === "scored" && report.traps.some((trap) => one.noTraps.includes(trap)));
print(
  "",
  `Negated, quoted, hypothetical, in another sense: levels as rated ${right.join(", ")}; ${flagged.length} with a trap that is none.`,
);
