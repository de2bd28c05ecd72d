import { Page } from "#ui/page.tsx";

export function HandoutRoute() {
  return <Page title="Handout" />;
}
