import type { SkillAgreement } from "#learning/agreement/compare.ts";
import type { Comparison } from "#learning/agreement/round-agreement.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import { type BySkill, SKILLS } from "#schema/vocabulary.ts";
import { DataTable, type TableRow } from "#ui/charts/data-table.tsx";
import { InkTag } from "#ui/underline.tsx";
import styles from "./agreement-table.module.css";
import { alikeInWords, comparisonName, figureInWords, UNTOLD } from "./agreement-words.ts";
import { answersInWords } from "./round-words.ts";

interface AgreementTableProps {
  readonly caption: string;
  readonly comparisons: readonly Comparison[];
  /** What a row is called: both names, unless the caption has told one of them. */
  readonly nameOf: (comparison: Comparison) => string;
  /** Krippendorff’s alpha over all raters; left out where it says nothing more. */
  readonly alpha?: BySkill<number | null> | null;
}

/** How two and two agree, skill by skill: the weighted kappa with its interval, and how many levels are the same. */
export function AgreementTable({ caption, comparisons, nameOf, alpha = null }: AgreementTableProps) {
  const rows: TableRow[] = comparisons.map((comparison) => ({
    key: comparisonName(comparison),
    cells: [
      <span key="who" className={styles["who"]}>
        {nameOf(comparison)} <small>{answersInWords(comparison.answers)}</small>
      </span>,
      ...SKILLS.map((skill) => <Figure key={skill} agreement={comparison.skills[skill]} />),
    ],
  }));
  const together: TableRow[] =
    alpha === null
      ? []
      : [
          {
            key: "alpha",
            cells: [
              <span key="who" className={styles["who"]}>
                All together <small>alpha</small>
              </span>,
              ...SKILLS.map((skill) => {
                const figure = alpha[skill];
                return figure === null ? <small key={skill}>can’t tell</small> : <b key={skill}>{figureInWords(figure)}</b>;
              }),
            ],
          },
        ];
  return (
    <div className={styles["table"]}>
      <DataTable
        caption={caption}
        columns={[
          "Who",
          ...SKILLS.map((skill) => (
            <InkTag key={skill} ink={skill}>
              {SKILL_LABELS[skill].short}
            </InkTag>
          )),
        ]}
        groups={[{ heading: null, rows: [...rows, ...together] }]}
      />
    </div>
  );
}

function Figure({ agreement }: { readonly agreement: SkillAgreement }) {
  const { kappa } = agreement;
  return (
    <span className={styles["figure"]}>
      {kappa.told ? <b>{figureInWords(kappa.kappa)}</b> : <small>{UNTOLD[kappa.why]}</small>}
      {kappa.told && (
        <small>
          {kappa.interval === null ? "no interval" : `${figureInWords(kappa.interval[0])} to ${figureInWords(kappa.interval[1])}`}
        </small>
      )}
      <small>{alikeInWords(agreement)}</small>
    </span>
  );
}
