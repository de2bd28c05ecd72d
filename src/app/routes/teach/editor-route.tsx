import { Page } from "#ui/page.tsx";

export function EditorRoute() {
  return <Page title="Write a scenario" />;
}
