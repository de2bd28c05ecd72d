import { SKILLS } from "#schema/vocabulary.ts";
import type { BySkill, TrapId } from "#schema/vocabulary.ts";
import type { Figures, SkillFigures, TrapFigures } from "./figures.ts";

/** The figures of one set of answers as lines to print. */
export function describeFigures({ answers, unscorable, skills, traps }: Figures): readonly string[] {
  return [
    `  ${answers} answers, ${unscorable} unscorable (counted as 0/0/0). Confusions: rows rated 0 | 1 | 2, columns scored 0 1 2.`,
    ...SKILLS.map((skill) => describeSkill(skill, skills[skill])),
    ...Object.entries(traps).map(([trap, figures]) => describeTrap(trap as TrapId, figures)),
  ];
}

/** One row of a table: a title and three weighted kappas; a dash where all have one and the same level. */
export const describeKappas = (title: string, answers: number | null, { own, reflect, ask }: BySkill<number | null>): string =>
  `  ${`${title}${answers === null ? "" : ` (${answers})`}`.padEnd(66)} QWK own ${figure(own)}   reflect ${figure(reflect)}   ask ${figure(ask)}`;

/** A row of the same table for a slice, with accuracy: where all are rated alike, kappa is 0 whatever was scored. */
export function describeSlice(slice: string, { answers, skills }: Figures): string {
  const { own, reflect, ask } = skills;
  const kappas = { own: own.weightedKappa, reflect: reflect.weightedKappa, ask: ask.weightedKappa };
  const accuracies = [own, reflect, ask].map(({ accuracy }) => accuracy.toFixed(2)).join(" ");
  return `${describeKappas(`    ${slice}`, answers, kappas)}   accuracy ${accuracies}`;
}

/** What confidence was worth: promised and kept by bin, and accuracy on the surest. */
export function describeTrust({ skills }: Figures): readonly string[] {
  return SKILLS.flatMap((skill) => {
    const { trust } = skills[skill];
    if (trust === null) return [];
    const bins = trust.bins.map(({ promised, kept, answers }) => `${promised.toFixed(2)}→${kept.toFixed(2)} (${answers})`);
    const surest = trust.accuracyOfSurest.map(({ share, accuracy }) => `${percent(share)}: ${accuracy.toFixed(3)}`);
    return [
      `  ${skill.padEnd(8)} calibration error ${trust.calibrationError.toFixed(3)}; accuracy on the surest ${surest.join(", ")}`,
      `           promised→kept (answers) ${bins.join("  ")}`,
    ];
  });
}

function describeSkill(skill: string, { weightedKappa, kappa, macroF1, accuracy, confusion }: SkillFigures): string {
  const table = confusion.map((row) => row.map((count) => String(count).padStart(4)).join(" ")).join(" | ");
  return `  ${skill.padEnd(8)} QWK ${figure(weightedKappa)}   kappa ${figure(kappa)}   macro-F1 ${macroF1.toFixed(2)}   accuracy ${accuracy.toFixed(2)}   [${table}]`;
}

function describeTrap(
  trap: TrapId,
  { precision, precisionInterval, recall, recallInterval, f1, right, wrong, missed }: TrapFigures,
): string {
  return `  ${trap.padEnd(22)} precision ${figure(precision)} ${range(precisionInterval)}   recall ${figure(recall)} ${range(recallInterval)}   F1 ${figure(f1)}   (${right} found, ${wrong} wrongly, ${missed} missed)`;
}

const figure = (share: number | null): string => (share === null ? " –  " : share.toFixed(2));
const range = (interval: readonly [number, number] | null): string =>
  interval === null ? "             " : `[${interval.map((end) => end.toFixed(2)).join(", ")}]`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
