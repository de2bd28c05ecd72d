import { nearestName } from "#content/nearest-name.ts";
import { shortened } from "#schema/problems/found-in-words.ts";
import type { KnownScenario } from "./mapping.ts";

type Found = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: string };

export type ScenarioFinder = (cell: string) => Found;

/** No title is longer, nor near to what is. */
const LONGEST_NAME = 90;
/** So many misspelled names get a hint: where there are more, it is another column that names the scenarios. */
const MOST_HINTS = 200;

/** Finds the scenario that a cell names, by its id or its whole title, whatever the case, the quotes and the spaces; or says why there is none. */
export function scenarioFinder(known: readonly KnownScenario[]): ScenarioFinder {
  const byId = new Map(known.map(({ id }) => [plain(id), id]));
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of known) byTitle.set(plain(title), [...(byTitle.get(plain(title)) ?? []), id]);
  const names = known.flatMap(({ id, title }) => [id, title]);
  const asked = new Map<string, Found>();
  let hints = 0;

  const find = (cell: string): Found => {
    const wanted = plain(cell);
    if (wanted === "") return failed("No scenario is named.");
    const titled = byTitle.get(wanted) ?? [];
    const id = byId.get(wanted) ?? (titled.length === 1 ? titled[0] : undefined);
    if (id !== undefined) return { ok: true, id };
    if (titled.length > 1)
      return failed(`Several scenarios are called “${shortened(cell)}”: name it by its id, one of ${titled.join(", ")}.`);
    hints += 1;
    const near = hints > MOST_HINTS || wanted.length > LONGEST_NAME ? null : nearestName(cell.trim(), names);
    return failed(`There is no scenario “${shortened(cell)}”${near === null ? "." : `. Is it “${near}”?`}`);
  };
  return (cell) => {
    const found = asked.get(cell) ?? find(cell);
    asked.set(cell, found);
    return found;
  };
}

const failed = (reason: string): Found => ({ ok: false, reason });

const plain = (name: string) => name.trim().toLowerCase().replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"').replaceAll(/\s+/gu, " ");
