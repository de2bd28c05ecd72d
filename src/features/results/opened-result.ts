import type { AssignmentResult, ResultAttempt } from "#schema/assignment-result.ts";
import type { Problem } from "#schema/problems/problem.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Stimulus } from "#schema/stimulus.ts";

/**
 * Whether the reading in the file is what this engine reads: `version` where another version of it read otherwise, `changed` where the same
 * version would not have, `unread` where the scenario is not here and only the file’s reading is left.
 */
export type Agreement = "same" | "version" | "changed" | "unread";

/** One answer out of a result, read anew. */
export interface OpenedTry extends ResultAttempt {
  /** What this engine reads; what the file says, where the scenario is not here. */
  readonly report: Report;
  /** What the file says. */
  readonly fileReport: Report;
  readonly agreement: Agreement;
  readonly scenario: Scenario | null;
  readonly stimulus: Stimulus;
}

/** A student’s result, as long as it is open. */
export interface OpenedResult {
  /** Tells it from the others; stays with the student when a newer file takes the place of an older one. */
  readonly key: number;
  readonly result: AssignmentResult;
  readonly tries: readonly OpenedTry[];
}

/** A file that could not be opened, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly problems: readonly Problem[];
}
