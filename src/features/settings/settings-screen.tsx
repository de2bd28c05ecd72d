import type { ReactNode } from "react";
import type { Settings } from "#schema/settings.ts";
import { Page, Section } from "#ui/page.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { AppearanceSettings } from "./appearance-settings.tsx";
import { DataSettings, type DataSettingsProps } from "./data-settings.tsx";
import styles from "./settings-screen.module.css";
import { VoiceSettings } from "./voice-settings.tsx";

interface SettingsScreenProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly data: DataSettingsProps;
  /** Who else practices on this device; a section of its own. */
  readonly people: ReactNode;
  /** How much may come back a day; the app’s to say. */
  readonly returns: ReactNode;
  /** How far Mend is from working offline; the app’s to say. */
  readonly offline: ReactNode;
  /** Room pressure and speaking; practice’s to set. */
  readonly room: ReactNode;
  /** How to install it; the app’s to say. */
  readonly install: ReactNode;
}

/** Everything that can be set, and where everything is kept. What is changed holds at once. */
export function SettingsScreen({ settings, onChange, data, people, returns, offline, room, install }: SettingsScreenProps) {
  return (
    <Page title="Settings">
      <Part title="Appearance">
        <AppearanceSettings settings={settings} onChange={onChange} />
      </Part>
      <Part title="Practice">
        <Toggle
          label="Rate myself before I see the feedback"
          hint="One key a skill. Judging your own words first is part of the practice."
          checked={settings.selfRating}
          onChange={(selfRating) => onChange({ selfRating })}
        />
        {room}
        {returns}
        <p>
          <a href="#/primer">Read the two-minute primer</a>
        </p>
      </Part>
      <Part title="The client’s voice">
        <VoiceSettings voice={settings.voice} heardOnly={settings.pressure.voiceOnly} onChange={(voice) => onChange({ voice })} />
      </Part>
      <Part title="Your data">
        <DataSettings {...data} />
      </Part>
      {people}
      <Part title="Offline">{offline}</Part>
      <Part title="Install">{install}</Part>
    </Page>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Section title={title}>
      <div className={styles["stack"]}>{children}</div>
    </Section>
  );
}
