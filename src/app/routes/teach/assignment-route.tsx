import { Page } from "#ui/page.tsx";

export function AssignmentRoute() {
  return <Page title="An assignment" />;
}
