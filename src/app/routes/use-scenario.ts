import { useEffect, useState } from "react";
import { loadShippedScenario } from "#content/load-scenario.ts";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";

/** The scenario with that id: the trainee’s own or a shipped one; null where there is none, “loading” until that is known. */
export function useScenario(id: string): Scenario | null | "loading" {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios.find((scenario) => scenario.id === id));
  const looked = useAttemptLog(({ status }) => status !== "loading");
  const [shipped, setShipped] = useState<{ readonly id: string; readonly found: Scenario | null | Error } | null>(null);
  useEffect(() => {
    let here = true;
    loadShippedScenario(id).then(
      (found) => here && setShipped({ id, found }),
      (reason: unknown) => here && setShipped({ id, found: reason instanceof Error ? reason : new Error(String(reason)) }),
    );
    return () => {
      here = false;
    };
  }, [id]);

  if (own !== undefined) return own;
  if (shipped?.id !== id) return "loading";
  if (shipped.found instanceof Error) throw shipped.found;
  return shipped.found === null && !looked ? "loading" : shipped.found;
}
