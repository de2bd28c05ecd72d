import { ALLIANCE_LABELS, DIFFICULTY_LABELS, RUPTURE_LABELS, SETTING_KIND_LABELS } from "#schema/labels.ts";
import { ALLIANCES, DIFFICULTIES, RUPTURES, type SettingKind } from "#schema/vocabulary.ts";
import { SearchBox } from "#ui/search-box.tsx";
import { Select } from "#ui/select.tsx";
import styles from "./filter-bar.module.css";
import type { Filters } from "./filters.ts";

interface FilterBarProps {
  readonly filters: Filters;
  /** The kinds of setting to offer. */
  readonly settingKinds: readonly SettingKind[];
  readonly onChange: (filters: Filters) => void;
}

/** Ways to narrow the list, which combine. */
export function FilterBar({ filters, settingKinds, onChange }: FilterBarProps) {
  return (
    <fieldset className={styles["bar"]} aria-label="Narrow the list">
      <SearchBox
        label="Search"
        hint="school, faith, trombone…"
        value={filters.search ?? ""}
        onChange={(words) => onChange({ ...filters, search: words.trim() === "" ? null : words })}
      />
      <div className={styles["choices"]}>
        <Choice
          label="Alliance"
          any="any part"
          values={ALLIANCES}
          labels={ALLIANCE_LABELS}
          value={filters.alliance}
          onChange={(alliance) => onChange({ ...filters, alliance })}
        />
        <Choice
          label="Shape"
          any="either"
          values={RUPTURES}
          labels={RUPTURE_LABELS}
          value={filters.rupture}
          onChange={(rupture) => onChange({ ...filters, rupture })}
        />
        <Choice
          label="Difficulty"
          any="any"
          values={DIFFICULTIES}
          labels={DIFFICULTY_LABELS}
          value={filters.difficulty}
          onChange={(difficulty) => onChange({ ...filters, difficulty })}
        />
        <Choice
          label="Setting"
          any="anywhere"
          values={settingKinds}
          labels={SETTING_KIND_LABELS}
          value={filters.settingKind}
          onChange={(settingKind) => onChange({ ...filters, settingKind })}
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
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string | number>({ label, any, values, labels, value, onChange }: ChoiceProps<Value>) {
  const options = [{ value: "", label: any }, ...values.map((each) => ({ value: String(each), label: labels[each] }))];
  return (
    <Select
      label={label}
      value={String(value ?? "")}
      options={options}
      onChange={(chosen) => onChange(values.find((each) => String(each) === chosen) ?? null)}
    />
  );
}
