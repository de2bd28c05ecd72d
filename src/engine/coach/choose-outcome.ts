import { UNSURE_BELOW } from "#schema/vocabulary.ts";
import type { Report } from "#schema/report.ts";
import type { Outcome, TrapId } from "#schema/vocabulary.ts";

/** Traps that decide what the client does next, whatever else was said, the weightiest first. */
const BY_TRAP: readonly (readonly [Outcome, readonly TrapId[]])[] = [
  ["puzzled", ["not_a_response"]],
  ["hurt", ["hostile", "blaming"]],
  ["over_owned", ["over_owning"]],
];

/** Traps that decide only where the repair is not otherwise made. */
const UNLESS_REPAIRED: readonly (readonly [Outcome, readonly TrapId[]])[] = [
  ["defended", ["defending", "but_reversal", "non_apology"]],
  ["smoothed_over", ["reassuring", "fixing", "topic_change"]],
  ["claimed_understanding", ["claimed_understanding"]],
];

/**
 * What the client does next. The table, first row that fits:
 *
 * | report | outcome |
 * | --- | --- |
 * | unscorable, or not_a_response | puzzled |
 * | hostile or blaming | hurt |
 * | over_owning | over_owned |
 * | own, reflect and ask all there, and the reading sure of it | full_repair |
 * | defending, but_reversal or non_apology | defended |
 * | reassuring, fixing or topic_change | smoothed_over |
 * | claimed_understanding | claimed_understanding |
 * | reflect missing, or own missing and reflect not all there | missed_feeling |
 * | ask missing | no_opening |
 * | anything else: two there, or all partly | partial_repair |
 */
export function chooseOutcome(report: Report): Outcome {
  if (report.status === "unscorable") return "puzzled";
  const { levels, traps, confidence } = report;
  const byTrap = (table: typeof BY_TRAP) => table.find(([, ids]) => ids.some((id) => traps.includes(id)))?.[0];
  const decided = byTrap(BY_TRAP);
  if (decided) return decided;
  const isSure = Object.values(confidence).every((sure) => sure >= UNSURE_BELOW);
  const isWhole = levels.own === 2 && levels.reflect === 2 && levels.ask === 2;
  if (isWhole && isSure) return "full_repair";
  const spoiled = byTrap(UNLESS_REPAIRED);
  if (spoiled) return spoiled;
  if (levels.reflect === 0 || (levels.own === 0 && levels.reflect < 2)) return "missed_feeling";
  if (levels.ask === 0) return "no_opening";
  return "partial_repair";
}
