import { catalogue } from "#content/catalogue.ts";
import { HandedInScreen } from "#features/classroom/handed-in-screen.tsx";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { newId } from "../new-id.ts";

/** A student’s link, opened by the supervisor. */
export function HandedInRoute({ packed }: { readonly packed: string }) {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios);
  const titleOf = (scenarioId: string) => [...own, ...catalogue].find(({ id }) => id === scenarioId)?.title ?? null;
  return <HandedInScreen packed={packed} newId={newId} titleOf={titleOf} />;
}
