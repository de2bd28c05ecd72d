import * as z from "zod/mini";
import { loadShippedScenarios } from "#content/load-shipped-scenarios.ts";
import { scenariosById } from "#content/scenarios-by-id.ts";
import { foundInWords } from "#schema/problems/found-in-words.ts";
import { MOST_PROBLEMS, READ_NO_FURTHER } from "#schema/problems/most-problems.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { readJson } from "#schema/problems/read-json.ts";
import { ANSWER_MAX_LENGTH } from "#schema/attempt.ts";
import { type AnswerToRate, ROUND_MAX_ANSWERS } from "#schema/rating-round.ts";
import { LevelsSchema } from "#schema/report.ts";
import { IdSchema, type Scenario } from "#schema/scenario.ts";
import { TRAPS } from "#schema/vocabulary.ts";
import { mendFileInWords } from "../read-mend-file.ts";
import { placeProblems } from "./place-problems.ts";
import { FILE_MAX_BYTES } from "./round-limits.ts";

/** A line of answers to rate. What else stands in it is left: a rated corpus has more than is needed here. */
const AnswerLineSchema = z.looseObject({
  id: z.optional(z.string().check(z.minLength(1), z.maxLength(160))),
  scenario: IdSchema,
  beat: z.optional(z.nullable(IdSchema)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(ANSWER_MAX_LENGTH)),
  /** What raters settled on before: with them, the round is one to train on. */
  levels: z.optional(LevelsSchema),
  traps: z.optional(z.array(z.enum(TRAPS)).check(z.maxLength(TRAPS.length))),
});

export type ReadAnswers =
  | {
      readonly ok: true;
      readonly answers: readonly AnswerToRate[];
      /** Those of their scenarios that do not ship. */
      readonly scenarios: readonly Scenario[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Answers out of JSON lines, or everything that is wrong with them; `own` are the scenarios kept here that do not ship. */
export async function readAnswers(text: string, own: readonly Scenario[]): Promise<ReadAnswers> {
  if (text.length > FILE_MAX_BYTES) return failed([{ path: "", expected: "at most 20 MB", found: "more" }]);
  const rows = text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .map((row, at) => ({ row, line: at + 1 }))
    .filter(({ row }) => row.trim() !== "");
  if (rows.length === 0) return failed([{ path: "", expected: "an answer a line", found: "an empty text" }]);
  if (rows.length > ROUND_MAX_ANSWERS)
    return failed([{ path: "", expected: `at most ${ROUND_MAX_ANSWERS} answers`, found: `${rows.length}` }]);

  const read: ReturnType<typeof readLine>[] = [];
  let wrong = 0;
  for (const { row, line } of rows) {
    const one = readLine(row, line);
    read.push(one);
    if ("problems" in one) wrong += one.problems.length;
    if (wrong >= MOST_PROBLEMS) break;
  }
  const found = read.flatMap((one) => ("answer" in one ? [one] : []));
  const shipped = await loadShippedScenarios(found.map(({ answer }) => answer.scenarioId));
  // What is handed on to raters may not bring an id that ships: such an id means the shipped one here.
  const others = own.filter(({ id }) => !shipped.has(id));
  const known = scenariosById({ own: others, shipped: shipped.values() });
  const ids = new Map<string, number>();
  const problems = read.flatMap((one): Problem[] => {
    if ("problems" in one) return one.problems;
    const { answer, line } = one;
    const places = placeProblems(answer, known, { scenario: inLine(line, "scenario"), beat: inLine(line, "beat") });
    const before = ids.get(answer.id);
    ids.set(answer.id, before ?? line);
    if (before === undefined) return places;
    return [
      ...places,
      { path: inLine(line, "id"), expected: "an id of its own", found: `${foundInWords(answer.id)}, as in line ${before}` },
    ];
  });
  if (wrong >= MOST_PROBLEMS) return failed([...problems, READ_NO_FURTHER]);
  if (problems.length > 0) return failed(problems);
  const used = new Set(found.map(({ answer }) => answer.scenarioId));
  return {
    ok: true,
    answers: found.map(({ answer }) => answer),
    scenarios: others.filter(({ id }) => used.has(id)),
  };
}

function readLine(row: string, line: number): { answer: AnswerToRate; line: number } | { problems: Problem[] } {
  const json = readJson(row, FILE_MAX_BYTES);
  if (!json.ok) return { problems: [{ ...json.problem, path: `line ${line}` }] };
  const kind = mendFileInWords(json.value);
  if (kind !== null)
    return { problems: [{ path: inLine(line, "format"), expected: "an answer to rate, which has no format", found: kind }] };
  const parsed = AnswerLineSchema.safeParse(json.value);
  if (!parsed.success) {
    const problems = problemsOf(AnswerLineSchema, json.value, parsed.error.issues);
    return { problems: problems.map((problem) => ({ ...problem, path: inLine(line, problem.path) })) };
  }
  const { id, scenario, beat = null, text, levels, traps = [] } = parsed.data;
  const settled = levels === undefined ? null : { levels, traps };
  return { answer: { id: id ?? `line-${line}`, scenarioId: scenario, beatId: beat, text, settled }, line };
}

const inLine = (line: number, path: string): string => (path === "" ? `line ${line}` : `line ${line}, ${path}`);

const failed = (problems: readonly Problem[]): ReadAnswers => ({ ok: false, problems });
