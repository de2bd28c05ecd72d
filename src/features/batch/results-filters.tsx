import { DOSE_LABELS, LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { DOSES, LEVELS, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { SearchBox } from "#ui/search-box.tsx";
import { Select } from "#ui/select.tsx";
import { ROW_STATUSES } from "./answers/batch-row.ts";
import type { Filters } from "./answers/filters.ts";
import type { Summary } from "./answers/summarize.ts";
import { inNumbers } from "./batch-words.ts";
import styles from "./results-filters.module.css";

interface ResultsFiltersProps {
  readonly filters: Filters;
  readonly summary: Summary;
  readonly onChange: (filters: Filters) => void;
}

const STATUS_LABELS = {
  scored: "scored",
  unsure: "not sure of a level",
  unscorable: "could not be scored",
  left_out: "left out",
  not_reached: "not reached",
} as const;

/** Ways to narrow the table, which combine; beside each choice, how many rows of the whole table it holds. */
export function ResultsFilters({ filters, summary, onChange }: ResultsFiltersProps) {
  const { levels, doses, traps } = summary;
  const statuses = { ...summary.statuses, unsure: summary.unsure };
  return (
    <fieldset className={styles["filters"]} aria-label="Narrow the table">
      <SearchBox
        label="Search"
        hint="words in the answers…"
        value={filters.search}
        onChange={(search) => onChange({ ...filters, search })}
      />
      <div className={styles["choices"]}>
        <Choice
          label="Rows"
          any="all rows"
          values={[...ROW_STATUSES.slice(0, 1), "unsure" as const, ...ROW_STATUSES.slice(1)]}
          labels={STATUS_LABELS}
          counts={statuses}
          value={filters.status}
          onChange={(status) => onChange({ ...filters, status })}
        />
        {SKILLS.map((skill) => (
          <Choice
            key={skill}
            label={SKILL_LABELS[skill].long}
            any="any level"
            values={LEVELS}
            labels={LEVEL_LABELS}
            counts={levels[skill]}
            value={filters.levels[skill]}
            onChange={(level) => onChange({ ...filters, levels: { ...filters.levels, [skill]: level } })}
          />
        ))}
        <Choice
          label="How much was owned"
          any="any amount"
          values={DOSES}
          labels={DOSE_LABELS}
          counts={doses}
          value={filters.dose}
          onChange={(dose) => onChange({ ...filters, dose })}
        />
        <Choice
          label="In the way"
          any="any or none"
          values={TRAPS.filter((trap) => traps[trap] > 0 || filters.trap === trap)}
          labels={TRAP_LABELS}
          counts={traps}
          value={filters.trap}
          onChange={(trap) => onChange({ ...filters, trap })}
        />
      </div>
    </fieldset>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  /** What the choice that filters nothing is called. */
  readonly any: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly counts: Readonly<Record<Value, number>>;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string | number>({ label, any, values, labels, counts, value, onChange }: ChoiceProps<Value>) {
  const options = values.map((each) => ({ value: String(each), label: `${labels[each]} (${inNumbers(counts[each])})` }));
  return (
    <Select
      label={label}
      value={String(value ?? "")}
      options={[{ value: "", label: any }, ...options]}
      onChange={(chosen) => onChange(values.find((each) => String(each) === chosen) ?? null)}
    />
  );
}
