import { useEffect, useState, type RefObject } from "react";
import { ALL_VERDICTS, type Verdict } from "./verdict.ts";

/**
 * The verdict that the pointer or the focus is on, anywhere inside: on a mark, on its tag, or on the row that speaks of it.
 * Elements say what they belong to by `data-verdict`; the pointer goes before the focus.
 */
export function useLit(inside: RefObject<HTMLElement | null>): Verdict | null {
  const [pointed, setPointed] = useState<Verdict | null>(null);
  const [focused, setFocused] = useState<Verdict | null>(null);
  useEffect(() => {
    const element = inside.current;
    if (element === null) return;
    const listening = new AbortController();
    const listen = (name: "mouseover" | "mouseleave" | "focusin" | "focusout", light: (target: EventTarget | null) => void) =>
      element.addEventListener(name, ({ target }) => light(target), { signal: listening.signal });
    listen("mouseover", (target) => setPointed(verdictAt(target)));
    listen("mouseleave", () => setPointed(null));
    listen("focusin", (target) => setFocused(verdictAt(target)));
    listen("focusout", () => setFocused(null));
    return () => listening.abort();
  }, [inside]);
  return pointed ?? focused;
}

function verdictAt(target: EventTarget | null): Verdict | null {
  const kind = target instanceof Element ? target.closest<HTMLElement>("[data-verdict]")?.dataset["verdict"] : undefined;
  return ALL_VERDICTS.find((verdict) => verdict === kind) ?? null;
}
