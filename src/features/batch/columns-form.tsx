import type { KnownScenario, Mapping } from "./answers/mapping.ts";
import { Select } from "#ui/select.tsx";
import styles from "./table-read.module.css";

interface ColumnsFormProps {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly known: readonly KnownScenario[];
  readonly onMap: (mapping: Mapping) => void;
}

const NONE = "";

/** What each column stands for. */
export function ColumnsForm({ columns, mapping, known, onMap }: ColumnsFormProps) {
  const { scenario } = mapping;
  const each = columns.map((name, column) => ({ value: String(column), label: name }));
  const optional = (none: string) => [{ value: NONE, label: none }, ...each];
  const columnOf = (value: string) => (value === NONE ? null : Number(value));
  const valueOf = (column: number | null) => (column === null ? NONE : String(column));
  return (
    <div className={styles["choices"]}>
      <Select
        label="The answer"
        value={String(mapping.answer)}
        options={each}
        onChange={(value) => onMap({ ...mapping, answer: Number(value) })}
      />
      <Select
        label="The scenario"
        value={scenario.from === "column" ? String(scenario.column) : NONE}
        options={optional("one for all answers…")}
        onChange={(value) =>
          onMap({ ...mapping, scenario: value === NONE ? { from: "choice", id: null } : { from: "column", column: Number(value) } })
        }
      />
      {scenario.from === "choice" && (
        <Select
          label="All answers are to"
          value={scenario.id ?? NONE}
          options={[{ value: NONE, label: "choose a scenario…" }, ...known.map(({ id, title }) => ({ value: id, label: title }))]}
          onChange={(value) => onMap({ ...mapping, scenario: { from: "choice", id: value === NONE ? null : value } })}
        />
      )}
      <Select
        label="The moment (beat)"
        value={valueOf(mapping.beat)}
        options={optional("none: all answer the opening")}
        onChange={(value) => onMap({ ...mapping, beat: columnOf(value) })}
      />
      <Select
        label="An id of the answer"
        value={valueOf(mapping.id)}
        options={optional("none: the row’s number")}
        onChange={(value) => onMap({ ...mapping, id: columnOf(value) })}
      />
      <Select
        label="Who said it (hidden at first)"
        value={valueOf(mapping.person)}
        options={optional("none")}
        onChange={(value) => onMap({ ...mapping, person: columnOf(value) })}
      />
    </div>
  );
}
