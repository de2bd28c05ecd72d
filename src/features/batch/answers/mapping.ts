/** What the columns of a table stand for, each by its place; null where no column does. */
export interface Mapping {
  readonly answer: number;
  /** A column that names the scenario of each row, by id or title; or one scenario for all, null while none is chosen. */
  readonly scenario: { readonly from: "column"; readonly column: number } | { readonly from: "choice"; readonly id: string | null };
  readonly beat: number | null;
  readonly id: number | null;
  readonly person: number | null;
}

/** What a row may call a scenario. */
export interface KnownScenario {
  readonly id: string;
  readonly title: string;
}
