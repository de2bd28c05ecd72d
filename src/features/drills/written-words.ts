import { DOSE_LABELS, LEVEL_LABELS } from "#schema/labels.ts";
import type { WrittenItem } from "./items/drill-item.ts";
import { skillOf, type WrittenReading } from "./read-written.ts";

const THERE = { fix: "That owns a part.", name: "That reaches what is underneath.", open: "That is open." } as const;
const BUT_TRAPPED = {
  fix: "A part is owned, and something stands against it.",
  name: "That reaches what is underneath.",
  open: "That is open, and something gets in its way.",
} as const;
const PARTLY = { fix: "Owned partly, so far.", name: "On the way there.", open: "Nearly open." } as const;
const MISSING = { fix: "Nothing is owned yet.", name: "Not in words yet.", open: "There is no open question yet." } as const;

/** How something written came out, in a sentence. */
export function readingInWords(item: WrittenItem, { report, met, sure, traps }: WrittenReading): string {
  if (item.kind === "dose") return doseInWords(DOSE_LABELS[report.dose], met, sure);
  const level = report.levels[skillOf(item)];
  if (!sure) return unsureInWords(LEVEL_LABELS[level]);
  if (item.kind === "fix" && report.dose === "too_much") return "That owns too much.";
  if (level === 2) return (traps.length > 0 ? BUT_TRAPPED : THERE)[item.kind];
  return (level === 1 ? PARTLY : MISSING)[item.kind];
}

function doseInWords(read: string, met: boolean, sure: boolean): string {
  if (met && !sure) return `Mend reads it as you meant it, though not surely: ${read}.`;
  if (!sure) return unsureInWords(read);
  return met ? `Mend reads it as you meant it: ${read}.` : `Mend reads this as ${read}.`;
}

const unsureInWords = (perhaps: string): string => `Mend isn’t sure of this one: perhaps ${perhaps}.`;

const JUDGING = { fix: "does it own a part?", name: "does it reach what is underneath?", open: "is it an open question?" } as const;

/** Asks the trainee, where the engine is not sure. */
export const judgingInWords = (item: WrittenItem): string =>
  `Read it aloud, as the client would hear it: ${item.kind === "dose" ? `is it “${DOSE_LABELS[item.dose]}”?` : JUDGING[item.kind]}`;
