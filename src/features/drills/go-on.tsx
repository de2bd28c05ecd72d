import { useEffect } from "react";
import { Button } from "#ui/button.tsx";

/** What takes Enter for itself. */
const TAKES_ENTER = "a, button, input, textarea, select, summary";

/** Leads on, by the button or by Enter wherever nothing else takes it. */
export function GoOn({ label, onGo }: { readonly label: string; readonly onGo: () => void }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      const isTaken = event.target instanceof Element && event.target.closest(TAKES_ENTER) !== null;
      if (event.key !== "Enter" || !isPlain || isTaken) return;
      event.preventDefault();
      onGo();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [onGo]);
  return (
    <Button kind="main" onClick={onGo}>
      {label}
    </Button>
  );
}
