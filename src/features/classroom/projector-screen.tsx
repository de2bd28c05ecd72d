import type { Scenario } from "#schema/scenario.ts";
import { Button } from "#ui/button.tsx";
import { Page, PageHeading } from "#ui/page.tsx";
import { useProjection } from "./channel/use-projection.ts";
import styles from "./projector-screen.module.css";
import { Stage, type StageDrawing } from "./stage/stage.tsx";
import { useClassLink } from "./stage/use-class-link.ts";
import { useFullscreen } from "./stage/use-fullscreen.ts";
import { useStageMoves } from "./stage/use-stage-moves.ts";
import { useWakeLock } from "./stage/use-wake-lock.ts";
import { useReadings } from "./state/use-readings.ts";

interface ProjectorScreenProps extends StageDrawing {
  readonly scenario: Scenario;
  readonly isShipped: boolean;
  readonly clientName: string;
  readonly newId: () => string;
}

/** The second window: what the room may see and nothing else. Keys and clickers that land here go to the laptop. */
export function ProjectorScreen({ scenario, isShipped, clientName, newId, ...drawing }: ProjectorScreenProps) {
  const { projection, move } = useProjection(scenario.id, newId);
  const readings = useReadings(scenario);
  const link = useClassLink(scenario, isShipped);
  const fullscreen = useFullscreen();
  useStageMoves({ onMove: (asked) => (asked === "forward" || asked === "back") && move(asked) });
  useWakeLock();
  return (
    <div className={styles["projector"]}>
      <Page title={`${scenario.title}, projector`} heading={null}>
        <div className={styles["title"]}>
          <PageHeading>{scenario.title}</PageHeading>
          {fullscreen !== null && !fullscreen.on && <Button onClick={fullscreen.toggle}>Full screen</Button>}
        </div>
        {projection.shows === "class" && (
          <Stage scenario={scenario} clientName={clientName} state={projection.state} readings={readings} link={link} {...drawing} />
        )}
        {projection.shows === "waiting" && <p className={styles["wait"]}>Waiting for the class on the laptop.</p>}
        {projection.shows === "over" && <p className={styles["wait"]}>The class is over. You can close this window.</p>}
      </Page>
    </div>
  );
}
