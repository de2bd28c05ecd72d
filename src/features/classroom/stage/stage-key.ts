import { LEVELS, type Level, type Skill, SKILLS } from "#schema/vocabulary.ts";

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

/** The keys for the supervisor’s own levels, missing, partly, there: three rows of a keyboard under each other, none of them a clicker’s. */
export const RATING_KEYS: Readonly<Record<Skill, readonly [string, string, string]>> = {
  own: ["1", "2", "3"],
  reflect: ["q", "w", "e"],
  ask: ["a", "s", "d"],
};

/** What a key rates, outside of boxes; null for any other key. */
export function ratingKey(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  target: "text" | "control" | "stage",
): { readonly skill: Skill; readonly level: Level } | null {
  if (target === "text" || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  const skill = SKILLS.find((skill) => RATING_KEYS[skill].includes(key));
  const level = skill && LEVELS.find((level) => RATING_KEYS[skill][level] === key);
  return skill === undefined || level === undefined ? null : { skill, level };
}

/** Whether a key or a click belongs to a text box, to another control, or to the stage itself. */
export function targetOf(target: EventTarget | null): "text" | "control" | "stage" {
  if (!(target instanceof Element)) return "stage";
  if (target.closest("textarea, input:not([type=checkbox]), select") !== null) return "text";
  return target.closest("button, a, summary, label, input") === null ? "stage" : "control";
}
