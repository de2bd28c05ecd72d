import { ENOUGH_FOR_A_COURSE } from "#learning/progress/course.ts";
import type { KindCounts } from "#learning/progress/by-kind.ts";
import type { Progress } from "#learning/progress/progress-of.ts";
import { ALLIANCE_LABELS, DIFFICULTY_LABELS, RUPTURE_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { ALLIANCES, DIFFICULTIES, RUPTURES, SKILLS, type Skill } from "#schema/vocabulary.ts";
import { DataTable, type TableRow } from "#ui/charts/data-table.tsx";
import { ShareBar } from "#ui/charts/share-bar.tsx";
import { InkTag } from "#ui/underline.tsx";
import { Aside } from "./aside.tsx";
import { times } from "./words.ts";

/** Where each skill is there more often, and where less: by kind of rupture, part of the alliance, and difficulty. */
export function Kinds({ kinds }: Pick<Progress, "kinds">) {
  const { rupture, alliance, difficulty, unknown } = kinds;
  return (
    <>
      <DataTable
        caption="First tries in which each skill was there. Where there are fewer than five there is no bar: it would say too much."
        columns={["Moment", ...SKILLS.map(tagOf)]}
        groups={[
          { heading: "Rupture", rows: RUPTURES.map((kind) => rowOf(RUPTURE_LABELS[kind], rupture[kind])) },
          { heading: "Part of the alliance", rows: ALLIANCES.map((kind) => rowOf(ALLIANCE_LABELS[kind], alliance[kind])) },
          { heading: "Difficulty", rows: DIFFICULTIES.map((kind) => rowOf(DIFFICULTY_LABELS[kind], difficulty[kind])) },
        ]}
      />
      {unknown > 0 && (
        <Aside>
          {times(unknown, "first try is", "first tries are")} left out: the scenario is no longer here, and with it went its kind.
        </Aside>
      )}
    </>
  );
}

const tagOf = (skill: Skill) => (
  <InkTag key={skill} ink={skill}>
    {SKILL_LABELS[skill].short}
  </InkTag>
);

function rowOf(name: string, counts: KindCounts): TableRow {
  return {
    key: name,
    cells: [name, ...SKILLS.map((skill) => <ShareBar key={skill} ink={skill} {...counts[skill]} enough={ENOUGH_FOR_A_COURSE} />)],
  };
}
