import { scaleLinear } from "d3-scale";
import { curveMonotoneX, line } from "d3-shape";
import type { Ink } from "../inks.ts";
import styles from "./line-chart.module.css";
import { evenOut, thinOut } from "./thin-out.ts";

export interface ChartPoint {
  /** 0 for the lowest level, 1 for the next. */
  readonly level: number;
  readonly isHollow: boolean;
  /** How high the line runs here; null where there is none. */
  readonly line: number | null;
}

interface LineChartProps {
  readonly ink: Ink;
  /** What is to be seen, in a sentence: the drawing’s name. */
  readonly sentence: string;
  /** What the levels are called, from the lowest on. */
  readonly levels: readonly string[];
  /** In their order: they stand side by side, as far from one another as the next. */
  readonly points: readonly ChartPoint[];
  /** What stands under the left end, perhaps the middle, and the right end. */
  readonly ticks: readonly string[];
}

/** More dots than this are one blot: some are then left out, and the line is evened out. */
export const MOST_POINTS = 160;
const EVENED_OUT_TO = 60;

/**
 * Levels as dots on the lines that they are named by, and a line through them. It is drawn in hundredths of its own box, with strokes that
 * do not scale and with words beside it, so that it is sharp, and legible, at any width.
 */
export function LineChart({ ink, sentence, levels, points, ticks }: LineChartProps) {
  const drawn = thinOut(points, MOST_POINTS);
  const x = scaleLinear([0, drawn.length - 1], [1.5, 98.5]);
  const heights = points.map((point) => point.line);
  const lined = points.length > MOST_POINTS ? evenOut(heights, EVENED_OUT_TO) : heights;
  const along = scaleLinear([0, lined.length - 1], [1.5, 98.5]);
  // Each level’s name takes an even share of the height and stands in its middle.
  const y = scaleLinear([-0.5, levels.length - 0.5], [100, 0]);
  const dots = (isHollow: boolean) =>
    drawn.map((point, index) => (point.isHollow === isHollow ? `M${round(x(index))} ${round(y(point.level))}h.01` : "")).join("");
  const path = line<number | null>(
    (_, index) => round(along(index)),
    (height) => round(y(height ?? 0)),
  )
    .defined((height) => height !== null)
    .curve(curveMonotoneX)([...lined]);
  return (
    <div className={styles["chart"]} role="img" aria-label={sentence} data-ink={ink} data-many={howMany(drawn.length)}>
      <ol className={styles["levels"]}>
        {levels.toReversed().map((level) => (
          <li key={level}>{level}</li>
        ))}
      </ol>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {levels.map((level, value) => (
          <path key={level} className={styles["rule"]} d={`M0 ${round(y(value))}H100`} />
        ))}
        <path className={styles["dots"]} d={dots(false)} />
        <path className={styles["dots"]} d={dots(true)} />
        <path className={styles["hollow"]} d={dots(true)} />
        {path !== null && <path className={styles["line"]} d={path} />}
      </svg>
      <p className={styles["ticks"]}>
        {ticks.map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </p>
    </div>
  );
}

/** How small the dots must be, to stay apart. */
function howMany(points: number): "few" | "many" | "most" {
  if (points <= 50) return "few";
  return points <= 120 ? "many" : "most";
}

const round = (of: number): number => Math.round(of * 100) / 100;
