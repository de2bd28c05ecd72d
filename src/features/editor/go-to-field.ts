import { bringIntoView } from "#ui/bring-into-view.ts";

/** Opens what the field at the place is folded in, and moves the focus to it; to the list around it where it has none of its own. */
export function goToField(place: string): void {
  const holder = holderOf(place);
  if (holder === null) return;
  for (let at = holder.closest("details"); at !== null; at = at.parentElement?.closest("details") ?? null) at.open = true;
  const control = holder.matches("input, textarea, select") ? holder : holder.querySelector<HTMLElement>("input, textarea, select, button");
  control?.focus({ preventScroll: true });
  bringIntoView(holder);
}

function holderOf(place: string): HTMLElement | null {
  for (let at = place; at !== ""; at = at.replace(/(?:\[\d+\]|\.?[^.[\]]+)$/, "")) {
    const holder = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
    if (holder !== null) return holder;
  }
  return null;
}
