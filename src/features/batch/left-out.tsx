import { Notice } from "#ui/notice.tsx";
import { counted, inNumbers, rowsInWords } from "./batch-words.ts";
import type { Reason } from "./answers/reasons.ts";
import styles from "./left-out.module.css";

/** More than these are counted; each row has its reason in the table, too. */
const SHOWN = 30;
/** Longer lists of numbers are cut. */
const SHOWN_LENGTH = 160;

/** Every row that can’t be scored, by reason. */
export function LeftOut({ reasons }: { readonly reasons: readonly Reason[] }) {
  const rows = reasons.reduce((sum, { count }) => sum + count, 0);
  const more = reasons.slice(SHOWN);
  return (
    <Notice title={`${rowsInWords(rows)} can’t be scored and will be left out`}>
      <ul className={styles["reasons"]}>
        {reasons.slice(0, SHOWN).map(({ reason, rows: numbers, count }) => (
          <li key={reason}>
            {reason} <span>{count === 1 ? `Row ${numbers}` : `${rowsInWords(count)}: ${shortened(numbers)}`}</span>
          </li>
        ))}
      </ul>
      {more.length > 0 && <p>And {counted(more.length, "more reason", "more reasons")}. Each row has its own beside it in the table.</p>}
    </Notice>
  );
}

function shortened(numbers: string): string {
  if (numbers.length <= SHOWN_LENGTH) return numbers;
  const shown = numbers.slice(0, numbers.lastIndexOf(",", SHOWN_LENGTH));
  return `${shown}, and ${inNumbers(numbers.slice(shown.length).split(",").length - 1)} more`;
}
