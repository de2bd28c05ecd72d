import { useEffect } from "react";

/**
 * Ctrl or ⌘ with Z takes back, with Shift+Z or Y does again, wherever the focus is; not in what has an undo of its own. `onAsk` is told
 * which it is.
 */
export function useUndoKeys(onAsk: (done: "undo" | "redo") => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const wanted = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
      const { target } = event;
      if (wanted === null || (target instanceof Element && target.closest("[data-own-undo]") !== null)) return;
      event.preventDefault(); // The browser’s own undo knows one field at a time.
      onAsk(wanted);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [onAsk]);
}
