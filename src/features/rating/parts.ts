import type { ReactNode } from "react";
import type { Judgment } from "#learning/agreement/judgment.ts";
import type { Report } from "#schema/report.ts";
import type { Beat, Scenario } from "#schema/scenario.ts";

/** What the form asks, and what it begins from. */
export interface FormProps {
  readonly submit: string;
  /** What the Enter key does: “keeps it and goes on.” */
  readonly enter: string;
  /** What was given before; null for an answer not rated yet. */
  readonly before: Judgment | null;
  /** What else is asked, after levels and traps. */
  readonly children: ReactNode;
  readonly onMark: (judgment: Judgment) => void;
}

/** What rating shows and other features have: the route hands it over. */
export interface RatingParts {
  /** Where this is, what must be known, and the client’s words as the screen’s h1. */
  readonly renderMoment: (scenario: Scenario, beat: Beat | null) => ReactNode;
  readonly renderForm: (props: FormProps) => ReactNode;
  /** What was settled before, beside what one rated oneself. */
  readonly renderCompared: (settled: Judgment, mine: Judgment, scenario: Scenario) => ReactNode;
  /** An answer, with the engine’s evidence where there is any. */
  readonly renderAnswer: (text: string, report: Report | null) => ReactNode;
}
