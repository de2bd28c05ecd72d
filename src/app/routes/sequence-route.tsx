import { catalogue } from "#content/catalogue.ts";
import { loadSequence } from "#content/sequences/load-sequence.ts";
import { SequenceScreen } from "#features/sequences/sequence-screen.tsx";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { NotFoundRoute } from "./not-found-route.tsx";
import { useLoaded } from "./use-loaded.ts";

/** One sequence. What was tried counts wherever it was tried. */
export function SequenceRoute({ sequenceId }: { readonly sequenceId: string }) {
  const sequence = useLoaded(loadSequence, sequenceId);
  const attempts = useAttemptLog((log) => log.attempts);
  if (sequence === "loading") return <Loading />;
  if (sequence === null) return <NotFoundRoute />;
  return <SequenceScreen sequence={sequence} catalogue={catalogue} attempts={attempts} />;
}
