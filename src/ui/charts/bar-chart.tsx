import { scaleBand, scaleLinear } from "d3-scale";
import styles from "./bar-chart.module.css";

export interface Bar {
  readonly key: string;
  readonly value: number;
}

interface BarChartProps {
  /** What is to be seen, in a sentence: the drawing’s name. */
  readonly sentence: string;
  /** From left to right. Where none reaches 1, the scale still does. */
  readonly bars: readonly Bar[];
  /** What stands beside a height: “40 min”. */
  readonly inWords: (value: number) => string;
  /** What stands under the left end, perhaps the middle, and the right end. */
  readonly ticks: readonly string[];
}

/** Bars over time, with two or three heights named. It is drawn in hundredths of its own box, with words beside it, so that it is sharp at any width. */
export function BarChart({ sentence, bars, inWords, ticks }: BarChartProps) {
  const x = scaleBand(
    bars.map(({ key }) => key),
    [0, 100],
  ).padding(0.25);
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [100, 0]).nice(2);
  const heights = y.ticks(2).filter((height) => height > 0);
  return (
    <div className={styles["chart"]} role="img" aria-label={sentence}>
      <ul className={styles["heights"]}>
        {heights.map((height) => (
          <li key={height} style={{ insetBlockStart: `${y(height)}%` }}>
            {inWords(height)}
          </li>
        ))}
      </ul>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {[0, ...heights].map((height) => (
          <path key={height} d={`M0 ${y(height)}H100`} />
        ))}
        {bars.map(({ key, value }) => (
          <rect key={key} x={x(key)} width={x.bandwidth()} y={y(value)} height={100 - y(value)} />
        ))}
      </svg>
      <p className={styles["ticks"]}>
        {ticks.map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </p>
    </div>
  );
}
