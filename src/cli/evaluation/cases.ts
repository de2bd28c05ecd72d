import type { Scorer } from "#engine/score-response.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import type { PersonVerdict, TestCase } from "#schema/test-case.ts";

/** A test case, and what the scorer makes of it now. */
export interface TriedCase {
  readonly case: TestCase;
  /** `gone` where the scenario, or its beat, is neither in the case nor shipped: then nothing was tried. */
  readonly outcome: "as_said" | "otherwise" | "gone";
  /** The scorer’s verdict on the same thing now; null where nothing was tried. */
  readonly now: PersonVerdict | null;
}

/** Reads every case anew, in order. An answer that can’t be read counts as 0, 0, 0 without traps. */
export function tryCases(score: Scorer, cases: readonly TestCase[], shipped: readonly Scenario[]): readonly TriedCase[] {
  const byId = new Map(shipped.map((scenario) => [scenario.id, scenario]));
  return cases.map((one): TriedCase => {
    const scenario = one.whole ?? byId.get(one.scenario);
    const beat = one.beat === null ? null : scenario?.next?.find(({ id }) => id === one.beat);
    if (scenario === undefined || beat === undefined) return { case: one, outcome: "gone", now: null };
    const report = score(one.text, { ...stimulusOf(scenario, beat), statement: one.statement });
    const now = verdictOn(one.person, report.status === "scored" ? report : { levels: { own: 0, reflect: 0, ask: 0 }, traps: [] });
    return { case: one, outcome: inWords(now) === inWords(one.person) ? "as_said" : "otherwise", now };
  });
}

type Read = Pick<Extract<ReturnType<Scorer>, { status: "scored" }>, "levels" | "traps">;

const verdictOn = (person: PersonVerdict, { levels, traps }: Read): PersonVerdict =>
  "level" in person ? { about: person.about, level: levels[person.about] } : { about: person.about, isThere: traps.includes(person.about) };

/** How many come out as the person said, and each that doesn’t, as lines to print. */
export function describeCases(tried: readonly TriedCase[]): readonly string[] {
  const count = (outcome: TriedCase["outcome"]) => tried.filter((one) => one.outcome === outcome).length;
  const from = (source: TestCase["source"]) => tried.filter((one) => one.case.source === source).length;
  return [
    `${tried.length} test cases, ${from("appeal")} of them appeals and ${from("rating")} from ratings: ${count("as_said")} come out now as the person said, ${count("otherwise")} don’t.`,
    ...tried.flatMap((one) => (one.outcome === "otherwise" && one.now !== null ? ["", ...describeCase(one.case, one.now)] : [])),
    ...(count("gone") === 0 ? [] : ["", `Not tried, as the scenario or its beat is not there: ${count("gone")}.`]),
    ...tried.flatMap((one) => (one.outcome === "gone" ? [`  ${one.case.id} (${placeOf(one.case)})`] : [])),
  ];
}

function describeCase(one: TestCase, now: PersonVerdict): readonly string[] {
  const { engine, person, reason } = one;
  const then = engine.levels === null ? "not scored" : inWords(verdictOn(person, { levels: engine.levels, traps: engine.traps }));
  return [
    `  ${one.id} (${placeOf(one)}, ${one.source})`,
    `    ${person.about}: the person says ${inWords(person)}; engine ${engine.version} said ${then}, now ${inWords(now)}.${reason === "" ? "" : ` “${reason}”`}`,
    `    ${one.text.replaceAll(/\s+/gu, " ").trim()}`,
  ];
}

const placeOf = ({ scenario, beat }: TestCase): string => (beat === null ? scenario : `${scenario}, ${beat}`);

const inWords = (verdict: PersonVerdict): string => ("level" in verdict ? String(verdict.level) : verdict.isThere ? "there" : "not there");
