import { Page } from "#ui/page.tsx";

export function AnswerRoute() {
  return <Page title="An answer for the class" />;
}
