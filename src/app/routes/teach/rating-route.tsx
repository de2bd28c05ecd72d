import { catalogue } from "#content/catalogue.ts";
import { newRound, type RoundDraft } from "#exchange/rating-rounds/new-round.ts";
import { RatingScreen } from "#features/rating/rating-screen.tsx";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../../loading.tsx";
import { newId } from "../new-id.ts";
import { ownAndBrought } from "../own-and-brought.ts";
import { useShownAttempts } from "../use-shown-attempts.ts";
import { openBrought } from "./open-brought.ts";

/** The rating rounds that are kept. */
export function RatingRoute() {
  const log = useAttemptLog((all) => all);
  const attempts = useShownAttempts();
  if (log.status === "loading") return <Loading />;
  const make = (draft: RoundDraft) => {
    const round = newRound(draft, newId(), Date.now());
    void log.saveRatingRound(round);
    location.hash = `#/rating/${round.id}`;
  };
  return (
    <RatingScreen
      rounds={log.ratingRounds}
      shipped={catalogue}
      own={ownAndBrought(log)}
      attempts={attempts}
      onMake={make}
      onBrought={(brought) => openBrought(log, brought)}
    />
  );
}
