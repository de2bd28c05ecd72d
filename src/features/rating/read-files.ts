import { readAnswers } from "#exchange/rating-rounds/read-answers.ts";
import { readRound } from "#exchange/rating-rounds/read-round.ts";
import { FILE_MAX_BYTES, VALUES_MOST } from "#exchange/rating-rounds/round-limits.ts";
import { formatOf } from "#exchange/read-mend-file.ts";
import { readTextFile } from "#exchange/read-text-file.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { readJson } from "#schema/problems/read-json.ts";
import type { AnswerToRate, RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { bringTogether } from "./bring-together.ts";

/** Answers out of a file of their own. */
export interface AnswersOfFile {
  /** The file’s name without its ending. */
  readonly name: string;
  readonly answers: readonly AnswerToRate[];
  /** Those of their scenarios that do not ship. */
  readonly scenarios: readonly Scenario[];
}

/** What the files come to together. */
export interface Brought {
  /** Rounds as they now are: those of the files, with what was kept of them before. */
  readonly rounds: readonly RatingRound[];
  readonly isNew: boolean;
  /** Ratings that were not here, and those that took the place of an earlier one by the same rater. */
  readonly added: number;
  readonly replaced: number;
  readonly answers: readonly AnswersOfFile[];
}

export interface FileProblems {
  readonly source: string;
  readonly problems: readonly Problem[];
}

type ReadFiles = { readonly ok: true; readonly brought: Brought } | { readonly ok: false; readonly files: readonly FileProblems[] };

/** Reads files of rounds and of answers. Where one of them is wrong anywhere, none counts. */
export async function readFiles(files: readonly File[], kept: readonly RatingRound[], own: readonly Scenario[]): Promise<ReadFiles> {
  const read = await Promise.all(files.map((file) => readFile(file, own)));
  const wrong: FileProblems[] = read.flatMap((one) => ("problems" in one ? [one] : []));
  const rounds = new Map<string, RatingRound>();
  let [isNew, added, replaced] = [false, 0, 0];
  for (const one of read) {
    if (!("round" in one)) continue;
    const here = [...rounds.values(), ...kept.filter(({ id }) => !rounds.has(id))];
    const both = bringTogether(here, one.round);
    if (both.ok) {
      rounds.set(both.round.id, both.round);
      [isNew, added, replaced] = [isNew || both.isNew, added + both.added, replaced + both.replaced];
    } else {
      wrong.push({ source: one.source, problems: both.problems });
    }
  }
  if (wrong.length > 0) return { ok: false, files: wrong };
  const answers = read.flatMap((one) => ("answers" in one ? [one] : []));
  return { ok: true, brought: { rounds: [...rounds.values()], isNew, added, replaced, answers } };
}

type ReadOne = FileProblems | { readonly source: string; readonly round: RatingRound } | AnswersOfFile;

async function readFile(file: File, own: readonly Scenario[]): Promise<ReadOne> {
  const source = file.name;
  const read = await readTextFile(file, FILE_MAX_BYTES);
  if (!read.ok) return { source, problems: [read.problem] };
  const whole = readJson(read.text, FILE_MAX_BYTES, VALUES_MOST);
  // What says which file of Mend it is, is a round or called what it is; answers are lines that say nothing of the kind.
  if (whole.ok && formatOf(whole.value) !== null) {
    const round = await readRound(read.text);
    return round.ok ? { source, round: round.value } : { source, problems: round.problems };
  }
  const answers = await readAnswers(read.text, own);
  if (!answers.ok) return { source, problems: answers.problems };
  return { name: source.replace(/\.[^.]+$/u, "").slice(0, 100), answers: answers.answers, scenarios: answers.scenarios };
}
