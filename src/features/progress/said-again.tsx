import type { Progress } from "#learning/progress/progress-of.ts";
import { SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS, type Skill } from "#schema/vocabulary.ts";
import { DataTable, type TableRow } from "#ui/charts/data-table.tsx";
import { ShareBar } from "#ui/charts/share-bar.tsx";
import { InkTag } from "#ui/underline.tsx";
import { times } from "./words.ts";

/** Fewer than this say more about the moment than about saying it again. */
export const ENOUGH_SAID_AGAIN = 5;

/** What the last answer of a day brings against the first, at one moment. */
export function SaidAgain({ saidAgain }: Pick<Progress, "saidAgain">) {
  const { of, skills } = saidAgain;
  const rowOf = (skill: Skill): TableRow => {
    const { thereFirst, thereLast, meanGain } = skills[skill];
    return {
      key: skill,
      cells: [
        <InkTag key="skill" ink={skill}>
          {SKILL_LABELS[skill].short}
        </InkTag>,
        <ShareBar key="first" ink={skill} hits={thereFirst} of={of} enough={ENOUGH_SAID_AGAIN} />,
        <ShareBar key="last" ink={skill} hits={thereLast} of={of} enough={ENOUGH_SAID_AGAIN} />,
        signed(meanGain),
      ],
    };
  };
  return (
    <DataTable
      caption={`You answered ${times(of, "moment", "moments")} more than once on one day. So often was each skill there in the first answer of the day, and in the last; the gain is in levels, where from missing to partly is one.`}
      columns={["Skill", "At first", "At last", "Gain"]}
      groups={[{ heading: null, rows: SKILLS.map(rowOf) }]}
    />
  );
}

/** “+0.4,” “−0.2,” “0.0.” */
function signed(gain: number): string {
  const size = Math.abs(gain).toFixed(1);
  if (size === "0.0") return size;
  return gain > 0 ? `+${size}` : `−${size}`;
}
