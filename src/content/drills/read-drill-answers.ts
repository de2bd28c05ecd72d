import * as z from "zod/mini";
import type { Problem } from "#schema/problems/problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { readJson } from "#schema/problems/read-json.ts";
import { RatedAnswerSchema } from "#schema/rated-answer.ts";
import { LevelSchema } from "#schema/report.ts";
import type { ContentFile } from "../find-content-files.ts";
import { nearestName } from "../nearest-name.ts";
import type { LocatedProblem } from "../problem.ts";

/** Largest row that is read, in UTF-16 units. */
const MAX_LENGTH = 20_000;

/** What one rater gave to own, reflect and ask. */
const GivenSchema = z.tuple([LevelSchema, LevelSchema, LevelSchema]);

/** A rated answer with what each of the two raters gave it. */
const DoublyRatedSchema = z.extend(RatedAnswerSchema, { raters: z.looseObject({ A: GivenSchema, B: GivenSchema }) });
export type DoublyRated = z.infer<typeof DoublyRatedSchema>;

export interface ReadAnswers {
  readonly answers: readonly DoublyRated[];
  /** Everything wrong with all of the files at once. */
  readonly problems: readonly LocatedProblem[];
}

/** The rated answers of these files, a scenario’s each, one JSON line an answer. */
export function readDrillAnswers(files: readonly ContentFile[]): ReadAnswers {
  const read = files.map(readFile);
  return { answers: read.flatMap(({ answers }) => answers), problems: read.flatMap(({ problems }) => problems) };
}

function readFile(file: ContentFile): ReadAnswers {
  const answers: DoublyRated[] = [];
  const problems: LocatedProblem[] = [];
  for (const [at, row] of file.text.split("\n").entries()) {
    if (row.trim() === "") continue;
    const read = readRow(row, file);
    if ("answer" in read) answers.push(read.answer);
    else problems.push(...read.problems.map((problem) => ({ ...problem, source: file.path, line: at + 1 })));
  }
  return { answers, problems };
}

function readRow(row: string, { name }: ContentFile): { answer: DoublyRated } | { problems: readonly Problem[] } {
  const read = readJson(row, MAX_LENGTH);
  if (!read.ok) return { problems: [{ ...read.problem, path: "" }] };
  const parsed = DoublyRatedSchema.safeParse(read.value);
  if (!parsed.success) return { problems: problemsOf(DoublyRatedSchema, read.value, parsed.error.issues, nearestName) };
  const problems = [...scenarioProblems(parsed.data, name), ...placeProblems(parsed.data)];
  return problems.length === 0 ? { answer: parsed.data } : { problems };
}

function scenarioProblems({ scenario }: DoublyRated, name: string): Problem[] {
  return scenario === name ? [] : [{ path: "scenario", expected: `${name}, as the file is named`, found: `the text “${scenario}”` }];
}

/** What is pointed at must be there. */
function placeProblems({ text, evidence = [] }: DoublyRated): Problem[] {
  return evidence.flatMap(({ start, end }, at) =>
    start < end && end <= text.length
      ? []
      : [{ path: `evidence[${at}]`, expected: `a place within the ${text.length} characters of the answer`, found: `${start} to ${end}` }],
  );
}
