import { Page } from "#ui/page.tsx";

export function RatingRoute() {
  return <Page title="Rating and agreement" />;
}
