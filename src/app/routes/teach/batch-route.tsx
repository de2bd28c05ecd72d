import { Page } from "#ui/page.tsx";

export function BatchRoute() {
  return <Page title="Score many answers" />;
}
