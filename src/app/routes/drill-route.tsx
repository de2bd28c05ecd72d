import { useState } from "react";
import { BeginScreen } from "#features/drills/begin-screen.tsx";
import { unfinishedRun } from "#features/drills/run-of.ts";
import { type Drill, DRILLS } from "#schema/vocabulary.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Loading } from "../loading.tsx";
import { DrillPractice } from "./drill-practice.tsx";
import { removeOtherDrafts, runLeftAtFirst } from "./drill-drafts.ts";
import { NotFoundRoute } from "./not-found-route.tsx";

/** One drill that the trainee chose: how many items, and then the run. */
export function DrillRoute({ drill: asked }: { readonly drill: string }) {
  const drill = DRILLS.find((id) => id === asked);
  const log = useAttemptLog((all) => all);
  if (drill === undefined) return <NotFoundRoute />;
  return log.status === "loading" ? <Loading /> : <ChosenDrill drill={drill} />;
}

function ChosenDrill({ drill }: { readonly drill: Drill }) {
  const runs = useAttemptLog(({ drillRuns }) => drillRuns);
  const [unfinished] = useState(() => unfinishedRun(runs, drill, Date.now()));
  const begin = (length: number, runId: string | null) => {
    removeOtherDrafts(drill, runId);
    setBegun({ length, runId });
  };
  const [begun, setBegun] = useState<{ readonly length: number; readonly runId: string | null } | null>(null);
  if (begun === null) {
    return (
      <BeginScreen
        drill={drill}
        unfinished={unfinished}
        onBegin={(length) => begin(length, runLeftAtFirst(drill, runs))}
        onResume={({ id, length }) => begin(length, id)}
      />
    );
  }
  return (
    <DrillPractice
      drill={drill}
      length={begun.length}
      session={null}
      runId={begun.runId}
      leave={{ href: "#/drills", label: "All drills" }}
    />
  );
}
