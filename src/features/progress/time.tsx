import type { PracticeTime } from "#learning/progress/practice-time.ts";
import type { Progress } from "#learning/progress/progress-of.ts";
import { AsTable } from "#ui/charts/as-table.tsx";
import { BarChart } from "#ui/charts/bar-chart.tsx";
import { Aside } from "./aside.tsx";
import { dayAndYearInWords, dateInWords, timeInWords, times } from "./words.ts";

/** How much time went into answers, week by week. */
export function Time({ time }: Pick<Progress, "time">) {
  const thisWeek = time.weeks.at(-1)?.spentMs ?? 0;
  const none = time.weeks.every(({ spentMs }) => spentMs === 0);
  const bars = time.weeks.map(({ monday, spentMs }) => ({ key: `${monday}`, value: minutesOf(spentMs) }));
  return (
    <>
      <p>
        In all {timeInWords(time.totalMs)}; {timeInWords(thisWeek)} this week.
        {none && " None in the last twelve weeks."}
      </p>
      <Aside>From the first key to handing in, and ten minutes at most for an answer. What you read and thought before is not in it.</Aside>
      {bars.some(({ value }) => value > 0) && (
        <>
          <BarChart sentence={sentenceOf(time)} bars={bars} inWords={(minutes) => `${minutes} min`} ticks={ticksOf(time)} />
          <AsTable
            of="Time by week"
            columns={["Week from Monday", "Minutes"]}
            pages={() => [
              {
                name: "",
                rows: time.weeks
                  .map(({ monday, spentMs }) => ({ key: `${monday}`, cells: [dayAndYearInWords(monday), minutesOf(spentMs)] }))
                  .reverse(),
              },
            ]}
          />
        </>
      )}
    </>
  );
}

const minutesOf = (ms: number): number => Math.round(ms / 60_000);

function sentenceOf({ weeks }: PracticeTime): string {
  const practiced = weeks.filter(({ spentMs }) => spentMs > 0);
  const most = weeks.reduce((a, b) => (b.spentMs > a.spentMs ? b : a));
  return `Time by week, the last twelve: practice in ${times(practiced.length, "week", "weeks")}, the most, ${timeInWords(most.spentMs)}, in the week from ${dateInWords(most.monday)}.`;
}

function ticksOf({ weeks }: PracticeTime): string[] {
  const [first] = weeks;
  const middle = weeks[Math.floor(weeks.length / 2)];
  return [...[first, middle].flatMap((week) => (week ? [dateInWords(week.monday)] : [])), "this week"];
}
