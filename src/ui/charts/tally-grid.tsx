import type { ReactNode } from "react";
import type { Ink } from "../inks.ts";
import styles from "./tally-grid.module.css";

interface TallyGridProps {
  readonly ink: Ink;
  readonly caption: ReactNode;
  /** What the rows and the columns are. */
  readonly rowsAre: string;
  readonly columnsAre: string;
  /** What both are called, one after another. */
  readonly names: readonly string[];
  /** Row by row. */
  readonly counts: readonly (readonly number[])[];
}

/** How many washes there are, from none to the deepest. */
const DEPTHS = 4;

/** Counts in a square, as a table: the more, the deeper its wash; where row and column agree, a frame. */
export function TallyGrid({ ink, caption, rowsAre, columnsAre, names, counts }: TallyGridProps) {
  const most = Math.max(1, ...counts.flat());
  return (
    <div className={styles["room"]}>
      <table className={styles["grid"]} data-ink={ink}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles["rowsAre"]}>
              {rowsAre}
            </th>
            <th scope="colgroup" colSpan={names.length}>
              {columnsAre}
            </th>
          </tr>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {names.map((column, at) => {
                const count = counts[row]?.[at] ?? 0;
                return (
                  <td key={column} data-agree={row === at} data-depth={Math.ceil((DEPTHS * count) / most)}>
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
