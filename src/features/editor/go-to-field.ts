import { bringIntoView } from "#ui/bring-into-view.ts";

/** Opens what the field at the place is folded in, and moves the focus to it; to the list around it where it has none of its own. */
export function goToField(place: string): void {
  const holder = holderOf(place);
  if (holder === null) return;
  unfold(holder);
  focusIn(holder);
  bringIntoView(holder);
}

/** Shows the field at the place, and leaves the focus where it is; only where what had the focus is gone, the field gets it. */
export function showField(place: string): void {
  const holder = holderOf(place);
  if (holder === null) return;
  unfold(holder);
  if (document.activeElement === document.body) focusIn(holder);
  holder.scrollIntoView({ block: "nearest" });
}

function unfold(holder: HTMLElement): void {
  for (let at = holder.closest("details"); at !== null; at = at.parentElement?.closest("details") ?? null) at.open = true;
}

function focusIn(holder: HTMLElement): void {
  const controls = "input, textarea, select, button";
  (holder.matches(controls) ? holder : holder.querySelector<HTMLElement>(controls))?.focus({ preventScroll: true });
}

function holderOf(place: string): HTMLElement | null {
  for (let at = place; at !== ""; at = at.replace(/(?:\[\d+\]|\.?[^.[\]]+)$/, "")) {
    const holder = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
    if (holder !== null) return holder;
  }
  return null;
}
