import { Page } from "#ui/page.tsx";

export function HandedInRoute() {
  return <Page title="An answer that was handed in" />;
}
