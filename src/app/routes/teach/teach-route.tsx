import { TeachScreen } from "#features/teach/teach-screen.tsx";

export function TeachRoute() {
  return <TeachScreen />;
}
