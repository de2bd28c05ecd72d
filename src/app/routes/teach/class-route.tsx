import { Page } from "#ui/page.tsx";

export function ClassRoute() {
  return <Page title="In class" />;
}
