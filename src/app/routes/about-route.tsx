import { AboutScreen } from "#features/about/about-screen.tsx";
import { APP_VERSION } from "#offline/version.ts";

export function AboutRoute() {
  return <AboutScreen version={APP_VERSION} />;
}
