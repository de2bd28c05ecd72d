import { Page } from "#ui/page.tsx";

export function ResultsRoute() {
  return <Page title="Open results" />;
}
