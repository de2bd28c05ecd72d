import type { Settings } from "#schema/settings.ts";
import { Button } from "#ui/button.tsx";
import { SpeakerIcon, StopIcon } from "#ui/icons.tsx";
import { useSpeech } from "#ui/use-speech.ts";

/** Reads the client’s words aloud with a voice of this device; nothing where the voice is off or there is none. */
export function HearIt({ words, voice }: { readonly words: string; readonly voice: Settings["voice"] }) {
  const { voices, speaking, speak, stop } = useSpeech();
  if (!voice.on || voices === null || voices.length === 0) return null;
  if (speaking) {
    return (
      <Button kind="text" onClick={stop}>
        <StopIcon /> Stop
      </Button>
    );
  }
  return (
    <Button kind="text" onClick={() => speak(words, { voiceUri: voice.uri, rate: voice.rate })}>
      <SpeakerIcon /> Hear it
    </Button>
  );
}
