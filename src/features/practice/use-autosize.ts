import { type RefObject, useLayoutEffect, useRef } from "react";

/** A ref for a textarea that grows with its text, where the browser does not do so by itself (`field-sizing: content`). */
export function useAutosize(): RefObject<HTMLTextAreaElement | null> {
  const box = useRef<HTMLTextAreaElement>(null);
  // After every drawing: what was typed is drawn.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || globalThis.CSS?.supports?.("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  });
  return box;
}
