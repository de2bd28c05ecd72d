import { createStore } from "zustand/vanilla";
import type { OpenedResult, RefusedFile } from "./opened-result.ts";
import { type Placed, withResult } from "./with-result.ts";

/** The most files that are opened at once. */
export const MOST_FILES = 200;

/** What came of the files that were opened last. */
export interface Told {
  readonly counts: Readonly<Record<Placed, number>>;
  readonly refused: readonly RefusedFile[];
  /** How many were not looked at, being too many. */
  readonly over: number;
}

interface OpenResults {
  readonly opened: readonly OpenedResult[];
  readonly told: Told | null;
  /** How many of how many files are read; null while none are being read. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly namesHidden: boolean;
}

const NOTHING: OpenResults = { opened: [], told: null, reading: null, namesHidden: false };

/** The results that are open, in this window’s memory alone: they outlast a look at another screen, and nothing else. */
export const resultsStore = createStore<OpenResults>(() => NOTHING);

export const putAway = (): void => resultsStore.setState(NOTHING);

export const hideNames = (namesHidden: boolean): void => resultsStore.setState({ namesHidden });

/** What a file holds, read: its result, or everything that is wrong with it. */
export type ReadFile = (file: File) => Promise<Omit<OpenedResult, "key"> | RefusedFile>;

/** Opens files one after another; one that cannot be read keeps none of the others away. */
export async function openFiles(files: readonly File[], read: ReadFile): Promise<void> {
  if (resultsStore.getState().reading !== null) return;
  const taken = files.slice(0, MOST_FILES);
  const counts: Record<Placed, number> = { added: 0, replaced: 0, older: 0 };
  const refused: RefusedFile[] = [];
  for (const [done, file] of taken.entries()) {
    resultsStore.setState({ reading: { done, of: taken.length } });
    // Lets the screen show how far it is.
    await new Promise((resolve) => setTimeout(resolve));
    const found = await read(file);
    if ("problems" in found) refused.push(found);
    else {
      const { opened, placed } = withResult(resultsStore.getState().opened, found.result, found.tries);
      counts[placed] += 1;
      resultsStore.setState({ opened });
    }
  }
  resultsStore.setState({ reading: null, told: { counts, refused, over: files.length - taken.length } });
}
