import type { Report } from "#schema/report.ts";
import type { Outcome } from "#schema/vocabulary.ts";

export function chooseOutcome(report: Report): Outcome {
  return report.status === "unscorable" ? "puzzled" : "partial_repair";
}
