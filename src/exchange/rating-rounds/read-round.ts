import { loadShippedScenarios } from "#content/load-shipped-scenarios.ts";
import { scenariosById } from "#content/scenarios-by-id.ts";
import { foundInWords, shortened } from "#schema/problems/found-in-words.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { isJudgeName, RATING_ROUND_FORMAT, type RatingRound, RatingRoundSchema } from "#schema/rating-round.ts";
import { shippedIdProblems } from "../assignments/scenario-problems.ts";
import { readMendFile, type ReadMendFile } from "../read-mend-file.ts";
import { placeProblems } from "./place-problems.ts";
import { FILE_MAX_BYTES, RATERS_MOST, VALUES_MOST } from "./round-limits.ts";

/** The rating round of a file, or everything that is wrong with it. Never rejects for what is in the text. */
export async function readRound(text: string): Promise<ReadMendFile<RatingRound>> {
  const read = readMendFile(text, {
    format: RATING_ROUND_FORMAT,
    schema: RatingRoundSchema,
    maxLength: FILE_MAX_BYTES,
    maxValues: VALUES_MOST,
    check: (round) => [...roundProblems(round), ...nameProblems(round)],
  });
  if (!read.ok) return read;
  const { answers, scenarios } = read.value;
  const shipped = await loadShippedScenarios([...answers.map(({ scenarioId }) => scenarioId), ...scenarios.map(({ id }) => id)]);
  const known = scenariosById({ cameWith: scenarios, shipped: shipped.values() });
  const problems = [
    ...shippedIdProblems(scenarios, (id) => shipped.has(id)),
    ...answers.flatMap((answer, at) =>
      placeProblems(answer, known, { scenario: `answers[${at}].scenarioId`, beat: `answers[${at}].beatId` }),
    ),
  ];
  return problems.length === 0 ? read : { ok: false, problems };
}

/** What one part of a round says against another. */
export function roundProblems({ answers, scenarios, ratings }: RatingRound): Problem[] {
  const ids = new Set(answers.map(({ id }) => id));
  const raters = new Set(ratings.map(({ rater }) => rater)).size;
  return [
    ...(raters > RATERS_MOST ? [{ path: "ratings", expected: `at most ${RATERS_MOST} raters`, found: `${raters}` }] : []),
    ...doubles(
      answers.map(({ id }) => id),
      (at) => `answers[${at}].id`,
    ),
    ...doubles(
      scenarios.map(({ id }) => id),
      (at) => `scenarios[${at}].id`,
    ),
    ...ratings.flatMap(({ answerId }, at) =>
      ids.has(answerId)
        ? []
        : [{ path: `ratings[${at}].answerId`, expected: "the id of an answer in the file", found: foundInWords(answerId) }],
    ),
    ...doubles(
      ratings.map(({ rater, answerId }) => `${rater}, ${answerId}`),
      (at) => `ratings[${at}]`,
    ),
  ];
}

/** Asked of a round’s own file only: a backup is not refused for a name that was taken once. */
function nameProblems({ ratings }: RatingRound): Problem[] {
  const expected = "a name that stands for nothing else where ratings are compared";
  return ratings.flatMap(({ rater }, at) =>
    isJudgeName(rater) ? [{ path: `ratings[${at}].rater`, expected, found: foundInWords(rater) }] : [],
  );
}

function doubles(keys: readonly string[], pathOf: (at: number) => string): Problem[] {
  const seen = new Set<string>();
  return keys.flatMap((key, at) => {
    if (seen.has(key)) return [{ path: pathOf(at), expected: "each one once", found: `“${shortened(key)}” again` }];
    seen.add(key);
    return [];
  });
}
