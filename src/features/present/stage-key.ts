export type StageMove = "forward" | "back" | "leave" | "let_go";

/** What a key asks of the stage. Presenter remotes send Page Up and Page Down, so these work inside the box too. */
export function stageMove(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  target: "text" | "control" | "stage",
): StageMove | null {
  const { key } = event;
  const modified = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (key === "PageDown") return "forward";
  if (key === "PageUp") return "back";
  if (target === "text") {
    if (key === "Enter" && modified) return "forward";
    return key === "Escape" ? "let_go" : null;
  }
  if (modified) return null;
  if (key === "ArrowRight") return "forward";
  if (key === "ArrowLeft") return "back";
  if (key === "Escape") return "leave";
  return (key === " " || key === "Enter") && target === "stage" ? "forward" : null;
}

/** Whether a key or a click belongs to a text box, to another control, or to the stage itself. */
export function targetOf(target: EventTarget | null): "text" | "control" | "stage" {
  if (!(target instanceof Element)) return "stage";
  if (target.closest("textarea, input, select") !== null) return "text";
  return target.closest("button, a, summary, label") === null ? "stage" : "control";
}
