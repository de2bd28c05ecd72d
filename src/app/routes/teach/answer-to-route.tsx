import { Page } from "#ui/page.tsx";

export function AnswerToRoute() {
  return <Page title="An answer for the class" />;
}
