import { Page } from "#ui/page.tsx";

export function AssignmentLinkRoute() {
  return <Page title="An assignment" />;
}
