/** Reading aloud with the voices that live on this device. Network voices are left out: they would send the words away. */

export interface LocalVoice {
  readonly uri: string;
  readonly name: string;
  /** BCP 47, as the browser gives it: `en-US`. */
  readonly lang: string;
}

export interface SpeakOptions {
  /** Which voice; the first English one when null or gone. */
  readonly voiceUri?: string | null;
  /** 1 is the voice’s own pace. */
  readonly rate?: number;
}

export interface Speech {
  /** English voices on this device, sorted by name. Waits a little for browsers that load them late; empty where there are none. */
  voices(): Promise<readonly LocalVoice[]>;
  /** Speaks sentence by sentence; resolves when done or stopped, and at once where no local voice exists. Stops what was being said. */
  speak(text: string, options?: SpeakOptions): Promise<void>;
  stop(): void;
}

/** How long to wait for `voiceschanged` before saying that there are none. */
const VOICES_WAIT_MS = 1500;

export function createSpeech(synth: SpeechSynthesis | undefined): Speech {
  let run = 0;

  const localVoices = () => (synth?.getVoices() ?? []).filter((voice) => voice.localService && /^en\b/i.test(voice.lang));

  async function loaded(): Promise<SpeechSynthesisVoice[]> {
    const now = localVoices();
    if (!synth || now.length > 0 || synth.getVoices().length > 0) return now;
    await new Promise<void>((resolve) => {
      synth.addEventListener("voiceschanged", () => resolve(), { once: true });
      setTimeout(resolve, VOICES_WAIT_MS);
    });
    return localVoices();
  }

  function stop(): void {
    run += 1;
    synth?.cancel();
  }

  async function speak(text: string, { voiceUri = null, rate = 1 }: SpeakOptions = {}): Promise<void> {
    stop();
    const mine = run;
    const voices = await loaded();
    const voice = voices.find(({ voiceURI }) => voiceURI === voiceUri) ?? voices[0];
    if (!synth || !voice) return;
    for (const sentence of sentencesOf(text)) {
      if (run !== mine) return;
      await utter(synth, sentence, voice, rate);
    }
  }

  return {
    voices: async () =>
      (await loaded())
        .map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name, lang }))
        .toSorted((one, other) => one.name.localeCompare(other.name)),
    speak,
    stop,
  };
}

/** Long utterances break off in some browsers, so each sentence is its own. */
function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?…]+[.!?…]*[”"’)\]]*/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}|\p{N}/u.test(sentence));
}

async function utter(synth: SpeechSynthesis, sentence: string, voice: SpeechSynthesisVoice, rate: number): Promise<void> {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  await new Promise<void>((resolve) => {
    utterance.addEventListener("end", () => resolve());
    utterance.addEventListener("error", () => resolve());
    synth.speak(utterance);
  });
}

/** This browser’s speech, or one that stays silent. */
export const speech = createSpeech(globalThis.speechSynthesis);
