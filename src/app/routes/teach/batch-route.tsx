import { openDesk } from "#features/batch/desk/open-desk.ts";
import { Page } from "#ui/page.tsx";

export function BatchRoute() {
  return <Page title="Score many answers" lead={String(openDesk())} />;
}
