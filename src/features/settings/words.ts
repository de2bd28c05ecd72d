import type { RestoreCounts } from "#storage/attempt-log.ts";
import { RECORD_KINDS, type RecordKind } from "#storage/records.ts";
import { listInWords } from "#ui/list-in-words.ts";

/** How many records there are of each kind. */
export type Amount = { readonly [Kind in RecordKind]: number };

const NAMES: Record<RecordKind, { readonly one: string; readonly many: string }> = {
  attempts: { one: "attempt", many: "attempts" },
  drillRuns: { one: "drill", many: "drills" },
  ownScenarios: { one: "scenario of your own", many: "scenarios of your own" },
  assignments: { one: "assignment", many: "assignments" },
  ratingRounds: { one: "rating round", many: "rating rounds" },
};

/** “12 attempts, 3 drills, and 2 scenarios of your own”; what there is none of is left out; “no attempts” where there is nothing. */
export function amountInWords(amount: Amount): string {
  const some = RECORD_KINDS.filter((kind) => amount[kind] > 0);
  return some.length === 0 ? "no attempts" : listInWords(some.map((kind) => counted(kind, amount[kind])));
}

/** The same with what is begun and not finished: “12 attempts and 1 draft”. */
export function keptInWords(amount: Amount, drafts: number): string {
  const known = RECORD_KINDS.filter((kind) => amount[kind] > 0).map((kind) => counted(kind, amount[kind]));
  const begun = drafts === 0 ? [] : [`${drafts} ${drafts === 1 ? "draft" : "drafts"}`];
  const all = [...known, ...begun];
  return all.length === 0 ? "no attempts and no drafts" : listInWords(all);
}

/** What a restore did, in a sentence or two. */
export function restoredInWords(counts: RestoreCounts): string {
  const all = RECORD_KINDS.map((kind) => counts[kind]);
  const isNew = all.some(({ added }) => added > 0);
  const wasHere = all.some(({ already }) => already > 0);
  const grown = RECORD_KINDS.filter((kind) => counts[kind].replaced > 0);
  if (!isNew && grown.length === 0) return wasHere ? "Everything in it was here already. Nothing changed." : "The backup was empty.";
  const { attempts, drillRuns, ownScenarios, assignments, ratingRounds } = counts;
  const came = amountInWords({
    attempts: attempts.added,
    drillRuns: drillRuns.added,
    ownScenarios: ownScenarios.added,
    assignments: assignments.added,
    ratingRounds: ratingRounds.added,
  });
  const replaced = grown.reduce((sum, kind) => sum + counts[kind].replaced, 0);
  return [
    ...(isNew ? [`Added ${came}.`] : []),
    ...(replaced === 0
      ? []
      : [
          `${listInWords(grown.map((kind) => counted(kind, counts[kind].replaced)))} here ${replaced === 1 ? "was" : "were"} completed from it.`,
        ]),
    ...(wasHere ? ["What was here already stayed as it was."] : []),
  ].join(" ");
}

function counted(kind: RecordKind, count: number): string {
  const { one, many } = NAMES[kind];
  return `${count} ${count === 1 ? one : many}`;
}
