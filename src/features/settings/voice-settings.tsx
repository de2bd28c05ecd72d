import type { Settings } from "#schema/settings.ts";
import { Button } from "#ui/button.tsx";
import { SpeakerIcon, StopIcon } from "#ui/icons.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import { Toggle } from "#ui/toggle.tsx";
import { useSpeech } from "#ui/use-speech.ts";
import styles from "./settings-screen.module.css";

type Voice = Settings["voice"];

const SAMPLE = "You keep saying ‘we.’ There is no we. You go home at five.";

const RATES = { slower: 0.8, usual: 1, faster: 1.2 } as const;
type Rate = keyof typeof RATES;
const RATE_OPTIONS: readonly { readonly value: Rate; readonly label: string }[] = [
  { value: "slower", label: "Slower" },
  { value: "usual", label: "As it is" },
  { value: "faster", label: "Faster" },
];

interface VoiceSettingsProps {
  readonly voice: Voice;
  /** Whether the client is heard only: then the voice speaks in any case. */
  readonly heardOnly: boolean;
  readonly onChange: (voice: Voice) => void;
}

/** Whether and how the client’s words are read aloud. Only voices that live on this device are offered. */
export function VoiceSettings({ voice, heardOnly, onChange }: VoiceSettingsProps) {
  const { voices, speaking, speak, stop } = useSpeech();
  if (voices === null) return <p className={styles["soft"]}>Looking for voices…</p>;
  if (voices.length === 0) {
    return (
      <p className={styles["soft"]}>
        This browser has no English voice that works on the device itself, so the client’s words are shown and not read aloud. Your system’s
        speech settings may offer one to install.
      </p>
    );
  }
  const uri = voices.find((one) => one.uri === voice.uri)?.uri ?? voices[0]?.uri ?? "";
  return (
    <>
      <Toggle
        label="Read the client’s words aloud"
        hint="They are shown as well, unless you hear the client only. Only voices on this device are used, so nothing is sent anywhere."
        checked={voice.on}
        onChange={(on) => onChange({ ...voice, on })}
      />
      {(voice.on || heardOnly) && (
        <>
          <div className={styles["narrow"]}>
            <Select
              label="Voice"
              value={uri}
              options={voices.map(({ uri: value, name, lang }) => ({ value, label: `${name} (${lang})` }))}
              onChange={(chosen) => onChange({ ...voice, uri: chosen })}
            />
          </div>
          <Segmented
            legend="Pace"
            value={rateOf(voice.rate)}
            options={RATE_OPTIONS}
            onChange={(rate) => onChange({ ...voice, rate: RATES[rate] })}
          />
          <div>
            <Button onClick={() => (speaking ? stop() : speak(SAMPLE, { voiceUri: voice.uri, rate: voice.rate }))}>
              {speaking ? <StopIcon /> : <SpeakerIcon />}
              {speaking ? "Stop" : "Try the voice"}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function rateOf(rate: number): Rate {
  if (rate < 0.9) return "slower";
  return rate > 1.1 ? "faster" : "usual";
}
