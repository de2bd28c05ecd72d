import { describe, expect, it } from "vitest";
import type { Coaching } from "#engine/coach/coaching.ts";
import { coachReport } from "#engine/coach/coach-report.ts";
import { type Stimulus, stimulusOf } from "#schema/stimulus.ts";
import { type Skill, SKILLS, type TrapId } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { COACHING_CASES, type CoachingCase, NOTHING_FOUND } from "./coaching-cases.ts";

const TURNS = [0, 1, 2];
const stimulus = stimulusOf(aScenario());
const NAME = "Dana";

/** Words in quotation marks that are the house’s own: how one might begin, or the kind of word that is meant. */
const HOUSE = new Set([
  "perhaps",
  "that",
  "because",
  "you",
  "I",
  "What",
  "What…",
  "How…",
  "what",
  "how",
  "why",
  "What was it like when…?",
  "What was that like?",
  "Don’t you think…?",
  "No, you don’t.",
  "I’m sorry that I…",
]);

interface Line {
  readonly what: string;
  readonly words: string;
}

/** What is shown of a coaching, line by line. */
function linesOf(coaching: Coaching, of: CoachingCase["of"]): Line[] {
  const skill = (name: Skill): Line[] => {
    const { reason, next } = coaching.skills[name];
    return [{ what: name, words: reason }, ...(next === null ? [] : [{ what: `${name}, next`, words: next }])];
  };
  const trap = (name: TrapId): Line[] =>
    coaching.traps.flatMap(({ trap: id, why, wayOut }) =>
      id === name
        ? [
            { what: id, words: why },
            { what: `${id}, way out`, words: wayOut },
          ]
        : [],
    );
  const first = { what: "try first", words: coaching.first.step };
  if (of === "all") return [...SKILLS.flatMap(skill), ...coaching.traps.flatMap(({ trap: id }) => trap(id)), first];
  return of === "own" || of === "reflect" || of === "ask" ? skill(of) : [...trap(of), first];
}

const coachingOf = ({ report }: CoachingCase, turn: number, about: Stimulus = stimulus) => coachReport(report, about, NAME, turn);
const phrasesOf = ({ ownable, core }: Stimulus) =>
  [...ownable, ...core].map((entry) => (typeof entry === "string" ? entry : entry.phrase).toLowerCase());
const quotesIn = (words: string) => [...words.matchAll(/“([^“”]*)”/gu)].map(([, quote]) => quote ?? "");

describe.each(COACHING_CASES)("the coach on $name", (coachingCase) => {
  const { of, quotes, report } = coachingCase;
  const byTurn = TURNS.map((turn) => linesOf(coachingOf(coachingCase, turn), of));

  it("speaks in whole sentences, kindly, and without holes", () => {
    for (const { what, words } of byTurn.flat()) {
      expect(words).toMatch(/[.?]”?$/u);
      expect(words).not.toMatch(/[{}—!]|undefined|null|“”|\s{2}|\s$|\.\.|[.,?]”?[.?]”?$|[.,]”,/u);
      expect(words).toMatch(what === "try first" ? /^[a-z]/u : /^(?:[A-Z]|“)/u);
      expect(words).not.toMatch(/\b(?:great|good job|well done|wrong\b(?! with|\.)|must|fail|bad|terrible|should)\b(?![^“]*”)/iu);
    }
  });

  it("quotes the trainee where there is something to quote, and nothing that nobody said", () => {
    const said = report.evidence.map(({ quote }) => quote.toLowerCase());
    for (const lines of byTurn) {
      const quoted = lines.flatMap(({ words }) => quotesIn(words)).filter((quote) => !HOUSE.has(quote));
      const ofTrainee = quoted.filter((quote) => said.some((text) => text.includes(quote.toLowerCase())));
      expect(ofTrainee.length > 0).toBe(quotes);
      for (const quote of quoted.filter((words) => !ofTrainee.includes(words))) expect(stimulus.statement).toContain(quote);
    }
  });

  it("keeps the scenario’s own phrases back on the first try", () => {
    const words = (byTurn[0] ?? []).map((line) => line.words.toLowerCase()).join(" ");
    for (const phrase of phrasesOf(stimulus)) expect(words).not.toContain(phrase);
  });

  it("says it otherwise on the next try", () => {
    for (const [index, lines] of byTurn.entries()) {
      const before = byTurn[index - 1];
      if (before === undefined) continue;
      expect(lines.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
      for (const [line, { words }] of lines.entries()) expect(words).not.toBe(before[line]?.words);
    }
  });

  it("has one step to take first, about something that is there to mend", () => {
    for (const turn of TURNS) {
      const { first, skills, traps } = coachingOf(coachingCase, turn);
      expect(first.step).not.toBe("");
      const mendable = [...SKILLS.filter((skill) => skills[skill].next !== null), ...traps.map(({ trap }) => trap)];
      expect(first.about === null ? mendable.length === 0 : mendable.includes(first.about)).toBe(true);
    }
  });
});

describe("what the coach offers", () => {
  it("takes turns from the second try on", () => {
    const offered = [1, 2, 3].map((turn) => {
      const { own, reflect } = coachReport(NOTHING_FOUND, stimulus, NAME, turn).skills;
      return phrasesOf(stimulus).filter((phrase) => `${own.next} ${reflect.next}`.toLowerCase().includes(phrase));
    });
    expect(offered).toEqual([
      ["i started late two weeks running", "feels that she does not count here"],
      ["i did not say anything about it", "afraid of being forgotten"],
      ["i started late two weeks running", "feels that she does not count here"],
    ]);
  });

  it("never reads alike on two tries in a row, whatever was said", () => {
    const tries = ["Sorry.", "I am sorry.", "Fair enough.", "You’re right.", "My bad, I guess.", "Okay, sorry for this."].map((quote) =>
      aReport({
        ...NOTHING_FOUND,
        reasons: { ...NOTHING_FOUND.reasons, own: "vague" },
        evidence: [{ kind: "own", level: 1, start: 0, end: 1, quote }],
      }),
    );
    for (const before of tries) {
      for (const after of tries) {
        for (const turn of [1, 2, 3, 4]) {
          const [one, other] = [coachReport(before, stimulus, NAME, turn - 1), coachReport(after, stimulus, NAME, turn)];
          expect(one.skills.own.next).not.toBe(other.skills.own.next);
          expect(one.skills.ask.next).not.toBe(other.skills.ask.next);
          expect(one.first.step).not.toBe(other.first.step);
        }
      }
    }
  });
});

/** The whole table, to be read by eye. */
it("reads well", async () => {
  const table = COACHING_CASES.map((coachingCase) => {
    const turns = TURNS.flatMap((turn) =>
      linesOf(coachingOf(coachingCase, turn), coachingCase.of).map(({ what, words }) => `  try ${turn + 1}  ${what}: ${words}`),
    );
    return [coachingCase.name.toUpperCase(), ...turns].join("\n");
  });
  await expect(`${table.join("\n\n")}\n`).toMatchFileSnapshot("__snapshots__/coaching-table.txt");
});
