import { Actions, Button } from "#ui/button.tsx";
import { inNumbers } from "./batch-words.ts";
import { ROWS_A_PAGE } from "./desk/batch.ts";

interface PagesProps {
  /** From 0. */
  readonly page: number;
  /** How many rows there are in all. */
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** The way through a long table, where it has more than one page. */
export function Pages({ page, total, onPage }: PagesProps) {
  const last = Math.max(0, Math.ceil(total / ROWS_A_PAGE) - 1);
  if (last === 0) return null;
  return (
    <nav aria-label="Pages of the table">
      <Actions>
        <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
          Earlier rows
        </Button>
        <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
          Later rows
        </Button>
        <span>
          Page {inNumbers(page + 1)} of {inNumbers(last + 1)}
        </span>
      </Actions>
    </nav>
  );
}
