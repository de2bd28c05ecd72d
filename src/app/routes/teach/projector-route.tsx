import { Page } from "#ui/page.tsx";

export function ProjectorRoute() {
  return <Page title="Projector" />;
}
