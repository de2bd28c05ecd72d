import type { Settings } from "#schema/settings.ts";

/** Puts theme and text size on the root element, where tokens.css and base.css read them. */
export function applyAppearance({ theme, textSize }: Pick<Settings, "theme" | "textSize">, root = document.documentElement): void {
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  root.dataset["textSize"] = textSize;
}
