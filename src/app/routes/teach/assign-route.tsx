import { Page } from "#ui/page.tsx";

export function AssignRoute() {
  return <Page title="Assign" />;
}
