import type { InSession } from "#schema/attempt.ts";
import type { Drill } from "#schema/vocabulary.ts";
interface DrillPracticeProps {
  readonly drill: Drill;
  readonly length: number;
  readonly session: InSession | null;
  readonly leave: { readonly href: string; readonly label: string };
  readonly onDone?: () => void;
}
export function DrillPractice({ drill, onDone }: DrillPracticeProps) {
  return <button onClick={onDone}>{drill}</button>;
}
