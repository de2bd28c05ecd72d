import { useEffect, useState } from "react";
import { catalogue } from "#content/catalogue.ts";
import { loadSequence } from "#content/sequences/load-sequence.ts";
import { SequenceScreen } from "#features/sequences/sequence-screen.tsx";
import type { Sequence } from "#schema/sequence.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { NotFoundRoute } from "./not-found-route.tsx";

/** One sequence. What was tried counts wherever it was tried. */
export function SequenceRoute({ sequenceId }: { readonly sequenceId: string }) {
  const [sequence, setSequence] = useState<Sequence | null | Error | "loading">("loading");
  const attempts = useAttemptLog((log) => log.attempts);
  useEffect(() => {
    let here = true;
    loadSequence(sequenceId).then(
      (found) => here && setSequence(found),
      (reason: unknown) => here && setSequence(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      here = false;
    };
  }, [sequenceId]);

  if (sequence === "loading") return <Loading />;
  if (sequence instanceof Error) throw sequence;
  if (sequence === null) return <NotFoundRoute />;
  return <SequenceScreen sequence={sequence} catalogue={catalogue} attempts={attempts} />;
}
