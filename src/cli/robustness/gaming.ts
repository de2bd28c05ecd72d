import type { Scorer } from "#engine/score-response.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import type { Core, Ownable, Scenario } from "#schema/scenario.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { levelsOf } from "./steadiness.ts";

/** Attempts to earn levels without a repair, one kind of trick. */
export interface Trick {
  readonly name: string;
  readonly texts: (scenario: Scenario, others: readonly Scenario[]) => readonly string[];
}

const plain = (entry: Ownable | Core): string => (typeof entry === "string" ? entry : entry.phrase);
const modelsOf = ({ models = [] }: Scenario): readonly string[] => models.map(({ text }) => text);

/** Words in another order, always the same one: each is taken from a stride away. */
function shuffled(text: string): string {
  const words = text.split(/\s+/u);
  const stride = [7, 5, 3, 11, 2, 1].find((step) => words.length % step !== 0) ?? 1;
  return words.map((_, index) => words[(index * stride + 3) % words.length] ?? "").join(" ");
}

export const TRICKS: readonly Trick[] = [
  {
    name: "keywords",
    texts: ({ ownable, core }) => [
      "sorry my fault you're right you feel hurt sounds like tell me more what how",
      "own reflect ask sorry you feel what was it like",
      "I own it. I reflect it. I ask: what? how?",
      `own: ${ownable.map(plain).join(", ")}; reflect: ${core.map(plain).join(", ")}; ask: tell me more`,
      "validate, empathize, take responsibility, open question, feelings, alliance, repair",
    ],
  },
  {
    name: "model answers of another scenario",
    texts: (_, others) => others.slice(0, 3).flatMap((other) => modelsOf(other).slice(0, 1)),
  },
  { name: "the client’s words", texts: ({ statement }) => [statement, `“${statement}”`, `You said: ${statement} What about that?`] },
  { name: "core phrases bare", texts: ({ core }) => [core.map(plain).join(". "), core.map(plain).join(", ")] },
  { name: "shuffled words", texts: (scenario) => modelsOf(scenario).map(shuffled) },
];

/** What one trick earned. */
export interface Earned {
  readonly name: string;
  readonly tried: number;
  /** Those that got level 2 for two skills or three. */
  readonly earning: readonly { readonly scenario: string; readonly text: string }[];
}

/** Tries every trick on every scenario. */
export function tryTricks(score: Scorer, scenarios: readonly Scenario[]): readonly Earned[] {
  return TRICKS.map(({ name, texts }) => {
    const tried = scenarios.flatMap((scenario, index) => {
      const others = [17, 29, 41]
        .map((away) => scenarios[(index + away) % scenarios.length] ?? scenario)
        .filter((other) => other !== scenario);
      return texts(scenario, others).map((text) => ({ scenario, text }));
    });
    const earning = tried.filter(({ scenario, text }) => {
      const levels = levelsOf(score, text, stimulusOf(scenario));
      return SKILLS.filter((skill) => levels[skill] === 2).length >= 2;
    });
    return { name, tried: tried.length, earning: earning.map(({ scenario, text }) => ({ scenario: scenario.id, text })) };
  });
}
