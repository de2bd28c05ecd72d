import type { Rating, RatingRound } from "#schema/rating-round.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import type { PersonVerdict } from "#schema/test-case.ts";
import { SKILLS, TRAPS } from "#schema/vocabulary.ts";
import type { TestCaseDraft } from "./write-test-cases.ts";

/**
 * Every verdict of a round’s ratings that parts from the engine’s reading, one a case; those that are as the engine read it are not among
 * them. Raters are numbered and not named. An answer that the engine
 * could not read counts as 0, 0, 0, as in `npm run evaluate`; one without a report or a scenario is left out.
 */
export function casesOfRatings(
  round: RatingRound,
  reports: ReadonlyMap<string, Report>,
  scenarios: ReadonlyMap<string, Scenario>,
): TestCaseDraft[] {
  const raters = [...new Set(round.ratings.map(({ rater }) => rater))];
  const answers = new Map(round.answers.map((answer) => [answer.id, answer]));
  return round.ratings.flatMap((rating) => {
    const answer = answers.get(rating.answerId);
    const report = reports.get(rating.answerId);
    const scenario = answer && scenarios.get(answer.scenarioId);
    if (answer === undefined || report === undefined || scenario === undefined) return [];
    const { statement } = stimulusOf(scenario, scenario.next?.find(({ id }) => id === answer.beatId) ?? null);
    const whole = round.scenarios.find(({ id }) => id === scenario.id);
    return differencesOf(rating, report).map((person): TestCaseDraft => ({
      id: `${round.id}/${answer.id}/${raters.indexOf(rating.rater) + 1}/${person.about}`,
      source: "rating",
      at: rating.at,
      scenario: answer.scenarioId,
      beat: answer.beatId,
      statement,
      text: answer.text,
      engine:
        report.status === "scored"
          ? { version: report.engine, levels: report.levels, traps: report.traps }
          : { version: report.engine, levels: null, traps: [] },
      person,
      reason: rating.reason,
      ...(whole && { whole }),
    }));
  });
}

function differencesOf(rating: Rating, report: Report): PersonVerdict[] {
  const read = report.status === "scored" ? report : { levels: { own: 0, reflect: 0, ask: 0 }, traps: [] };
  const skills = SKILLS.filter((skill) => rating.levels[skill] !== read.levels[skill]);
  const traps = TRAPS.filter((trap) => rating.traps.includes(trap) !== read.traps.some((one) => one === trap));
  return [
    ...skills.map((about) => ({ about, level: rating.levels[about] })),
    ...traps.map((about) => ({ about, isThere: rating.traps.includes(about) })),
  ];
}
