import { useEffect, useState } from "react";

/**
 * What `load` gives for the id: null where there is none, “loading” until that is known. What it throws is thrown here, for the screen’s
 * error boundary. `load` must be the same function at every call.
 */
export function useLoaded<Value extends object>(load: (id: string) => Promise<Value | null>, id: string): Value | null | "loading" {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly found: Value | null | Error } | null>(null);
  useEffect(() => {
    let here = true;
    load(id).then(
      (found) => here && setLoaded({ id, found }),
      (reason: unknown) => here && setLoaded({ id, found: reason instanceof Error ? reason : new Error(String(reason)) }),
    );
    return () => {
      here = false;
    };
  }, [load, id]);

  if (loaded?.id !== id) return "loading";
  if (loaded.found instanceof Error) throw loaded.found;
  return loaded.found;
}
