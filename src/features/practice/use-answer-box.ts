import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * A ref for the textarea of an answer: it grows with its text, where the browser does not do so by itself (`field-sizing: content`), and
 * what it begins with is gone on from, not written before.
 */
export function useAnswerBox(): RefObject<HTMLTextAreaElement | null> {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = box.current?.value.length ?? 0;
    box.current?.setSelectionRange(end, end);
  }, []);
  // After every drawing: what was typed is drawn.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || globalThis.CSS?.supports?.("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  });
  return box;
}
