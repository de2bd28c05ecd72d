import { DataTable } from "#ui/charts/data-table.tsx";
import type { Mapping } from "./answers/mapping.ts";
import type { ListedRow } from "./desk/batch.ts";

interface FirstRowsProps {
  readonly rows: readonly ListedRow[];
  readonly mapping: Mapping;
  readonly titleOf: (scenarioId: string) => string;
}

const SHOWN_LENGTH = 120;

/** The first rows as the mapping has them. */
export function FirstRows({ rows, mapping, titleOf }: FirstRowsProps) {
  const hasIds = mapping.id !== null;
  return (
    <DataTable
      caption={rows.length === 1 ? "The only row, as it would be read" : `The first ${rows.length} rows, as they would be read`}
      columns={["Row", ...(hasIds ? ["Id"] : []), "Answer", "Scenario"]}
      groups={[
        {
          heading: null,
          rows: rows.map(({ at, number, id, text, answer, reason }) => ({
            key: String(at),
            cells: [
              number,
              ...(hasIds ? [id] : []),
              shortened(text),
              answer === null ? reason : [titleOf(answer.scenarioId), ...(answer.beatId === null ? [] : [answer.beatId])].join(", "),
            ],
          })),
        },
      ]}
    />
  );
}

function shortened(text: string): string {
  if (text.length <= SHOWN_LENGTH) return text;
  return `${text.slice(0, SHOWN_LENGTH).replace(/\s+\S*$/u, "")}…`;
}
