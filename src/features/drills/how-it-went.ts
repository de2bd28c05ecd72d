import type { Drilled, DrillRun } from "#schema/drill-run.ts";

/** A run in a sentence or two, in words and without numbers. */
export function runInWords({ drill, items }: DrillRun): string {
  const all = quantityOf(items);
  const yet = all === "None" ? " yet" : "";
  switch (drill) {
    case "spot_it":
      return all === "None" ? "You and the raters see these differently." : `You and the raters agree on ${all.toLowerCase()} of it.`;
    case "third_way":
      return thirdWayInWords(items);
    case "fix_the_trap":
      return `${all} of your answers owned a part at the first try${yet}.`;
    case "name_underneath":
      return `${all} of what you picked and wrote reached what is underneath${yet}.`;
    case "open_it":
      return `${all} of your questions were open at the first try${yet}.`;
  }
}

/** Placing and writing, each by itself: what has a text was written. */
function thirdWayInWords(items: readonly Drilled[]): string {
  const placed = items.filter(({ text }) => text === null);
  const written = items.filter(({ text }) => text !== null);
  const said = [
    ...(placed.length === 0 ? [] : [`${quantityOf(placed)} of the answers you placed are where the raters have them.`]),
    ...(written.length === 0 ? [] : [`${quantityOf(written)} of those you wrote came out as asked.`]),
  ];
  return said.join(" ");
}

const MOST = 2 / 3;
const HALF = 0.4;

function quantityOf(items: readonly Drilled[]): "All" | "Most" | "About half" | "Some" | "None" {
  const met = items.reduce((sum, item) => sum + item.met, 0);
  const of = items.reduce((sum, item) => sum + item.of, 0);
  if (met === of) return "All";
  if (met >= of * MOST) return "Most";
  if (met >= of * HALF) return "About half";
  return met > 0 ? "Some" : "None";
}
