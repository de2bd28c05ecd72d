import type { DoseItem } from "./items/drill-item.ts";
import type { ItemProps } from "./parts.ts";
import { DOSE_TASKS } from "./rubric-words.ts";
import { WrittenTask } from "./written-task.tsx";

/** Third way, the second half: write one of each dose to the same words. */
export function DoseItemView(props: ItemProps<DoseItem>) {
  const { dose } = props.item;
  const { task, how } = DOSE_TASKS[dose];
  const why = " What was once written on purpose is easier to notice when it comes by itself.";
  return <WrittenTask {...props} task={task} how={dose === "some" ? how : how + why} />;
}
