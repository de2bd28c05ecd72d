import type { ReactNode } from "react";
import { type Course, ENOUGH_FOR_A_COURSE } from "#learning/progress/course.ts";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { LEVELS, type Skill } from "#schema/vocabulary.ts";
import { AsTable, type TablePage } from "#ui/charts/as-table.tsx";
import type { TableRow } from "#ui/charts/data-table.tsx";
import { LineChart } from "#ui/charts/line-chart.tsx";
import styles from "./skill-course.module.css";
import { SkillHeading } from "./skill-heading.tsx";
import { countInWords, dayAndYearInWords, dateInWords, monthInWords, numberInWords } from "./words.ts";

interface SkillCourseProps {
  readonly skill: Skill;
  /** At least as many points as make a line. */
  readonly course: Course;
  /** What each point is: “first tries.” */
  readonly of: string;
  /** What is to be said beside the counts. */
  readonly children?: ReactNode;
}

const NAMES = LEVELS.map((level) => LEVEL_LABELS[level]);
/** A table longer than this is told month by month. */
const LONG_TABLE = 60;

/** One skill over time: in words, as a chart, and as a table. */
export function SkillCourse({ skill, course, of, children }: SkillCourseProps) {
  const { points, counts, unsure } = course;
  return (
    <section className={styles["course"]}>
      <SkillHeading skill={skill} />
      <p>
        There in {countInWords({ hits: counts[2], of: points.length })}, partly in {numberInWords(counts[1])}, missing in{" "}
        {numberInWords(counts[0])}. {children}
        {unsure > 0 && ` Mend was not sure of ${numberInWords(unsure)}.`}
      </p>
      <div className={styles["chart"]}>
        <LineChart
          ink={skill}
          sentence={sentenceOf(skill, course, of)}
          levels={NAMES}
          points={points.map(({ level, isSure, runningMean }) => ({ level, isHollow: !isSure, line: runningMean }))}
          ticks={ticksOf(course)}
        />
      </div>
      <AsTable
        of={`${SKILL_LABELS[skill].long}, ${of}`}
        columns={["When", "Level", "Mean of the last eight"]}
        pages={() => pagesOf(course)}
      />
    </section>
  );
}

/** A mean level as it stands in sentences and tables, 0 to 2. */
const meanInWords = (mean: number | null): string => (mean === null ? "–" : mean.toFixed(1));

function sentenceOf(skill: Skill, { points, counts }: Course, of: string): string {
  const began = points[ENOUGH_FOR_A_COURSE - 1];
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || !began) return SKILL_LABELS[skill].long;
  const range = `from ${dayAndYearInWords(first.at)} to ${dayAndYearInWords(last.at)}`;
  const tally = LEVELS.map((level) => `${LEVEL_LABELS[level]} ${counts[level]}`).join(", ");
  const means = `the mean of the last eight begins at ${meanInWords(began.runningMean)} and is now ${meanInWords(last.runningMean)}`;
  return `${SKILL_LABELS[skill].long}: ${points.length} ${of} ${range}. ${tally}. With missing as 0 and there as 2, ${means}.`;
}

/** The days of the first, the middle and the last point; with the years where there are several, and each day once. */
function ticksOf({ points }: Course): string[] {
  const at = [points[0], points[Math.floor((points.length - 1) / 2)], points.at(-1)].flatMap((point) => (point ? [point.at] : []));
  const years = new Set(at.map((time) => new Date(time).getFullYear()));
  return [...new Set(at.map(years.size > 1 ? dayAndYearInWords : dateInWords))];
}

/** Every point, the newest first, on one page or on one for each month. */
function pagesOf({ points }: Course): TablePage[] {
  const isLong = points.length > LONG_TABLE;
  const pages = new Map<string, { readonly name: string; readonly rows: TableRow[] }>();
  for (const [index, { at, level, isSure, runningMean }] of [...points.entries()].reverse()) {
    const day = new Date(at);
    const month = isLong ? `${day.getFullYear()}-${day.getMonth()}` : "";
    const page = pages.get(month) ?? { name: isLong ? monthInWords(at) : "", rows: [] };
    const cells = [dayAndYearInWords(at), isSure ? LEVEL_LABELS[level] : `${LEVEL_LABELS[level]}, not sure`, meanInWords(runningMean)];
    page.rows.push({ key: `${index}`, cells });
    pages.set(month, page);
  }
  return [...pages.values()];
}
