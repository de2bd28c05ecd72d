import { newRound } from "#exchange/rating-rounds/new-round.ts";
import type { Brought } from "#features/rating/read-files.ts";
import type { AttemptLog } from "#storage/attempt-log.ts";
import { newId } from "../new-id.ts";

/** Keeps what files brought, and leads to it where it is a single round that was not here. */
export function openBrought(log: Pick<AttemptLog, "saveRatingRound">, { rounds, isNew, answers }: Brought): void {
  const made = answers.map((one) => newRound({ title: one.name, answers: one.answers, scenarios: one.scenarios }, newId(), Date.now()));
  const all = [...rounds, ...made];
  for (const round of all) void log.saveRatingRound(round);
  const [only] = all;
  if (only !== undefined && all.length === 1 && (isNew || made.length > 0)) location.hash = `#/rating/${only.id}`;
}
