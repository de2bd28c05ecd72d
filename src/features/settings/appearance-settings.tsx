import type { Settings, TextSize, Theme } from "#schema/settings.ts";
import { Segmented } from "#ui/segmented.tsx";

const THEME_OPTIONS: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: "system", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

const TEXT_SIZE_OPTIONS: readonly { readonly value: TextSize; readonly label: string }[] = [
  { value: "small", label: "Small" },
  { value: "medium", label: "Medium" },
  { value: "large", label: "Large" },
  { value: "largest", label: "Largest" },
];

interface AppearanceSettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How Mend looks: theme and text size, in effect at once. */
export function AppearanceSettings({ settings, onChange }: AppearanceSettingsProps) {
  return (
    <>
      <Segmented legend="Theme" value={settings.theme} options={THEME_OPTIONS} onChange={(theme) => onChange({ theme })} />
      <Segmented legend="Text size" value={settings.textSize} options={TEXT_SIZE_OPTIONS} onChange={(textSize) => onChange({ textSize })} />
    </>
  );
}
