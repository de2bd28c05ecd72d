import { Page } from "#ui/page.tsx";

export function RatingRoundRoute() {
  return <Page title="Rating and agreement" />;
}
