import { RETURNS_A_DAY, type Settings } from "#schema/settings.ts";
import { Segmented } from "#ui/segmented.tsx";

export type ReturnsADay = Settings["returnsADay"];

interface ReturnsADayChoiceProps {
  readonly value: ReturnsADay;
  readonly onChange: (value: ReturnsADay) => void;
}

const OPTIONS = RETURNS_A_DAY.map((count) => ({ value: `${count}`, label: `${count}` }) as const);

/** How many scenarios may come back a day. */
export function ReturnsADayChoice({ value, onChange }: ReturnsADayChoiceProps) {
  return (
    <Segmented
      legend="How many missed scenarios may come back a day"
      value={`${value}`}
      options={OPTIONS}
      onChange={(chosen) => onChange(RETURNS_A_DAY.find((count) => `${count}` === chosen) ?? value)}
    />
  );
}
