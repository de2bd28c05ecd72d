import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSpeech } from "#ui/speech.ts";

class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = "";
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const aVoice = (name: string, lang = "en-US", localService = true): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  voiceURI: `uri:${name}`,
  default: false,
});

/** A synthesizer that says each utterance when told to. */
class FakeSynth extends EventTarget {
  list: SpeechSynthesisVoice[] = [];
  readonly said: FakeUtterance[] = [];
  getVoices = () => this.list;
  speak = (utterance: unknown) => this.said.push(utterance as FakeUtterance);
  cancel = () => this.said.at(-1)?.dispatchEvent(new Event("error"));
  finish = () => this.said.at(-1)?.dispatchEvent(new Event("end"));
}

let synth: FakeSynth;
const speechOf = (fake: FakeSynth | undefined) => createSpeech(fake as unknown as SpeechSynthesis | undefined);
const turn = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
  synth = new FakeSynth();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("speech", () => {
  it("offers English voices of this device only, by name", async () => {
    synth.list = [aVoice("Zoe", "en-GB"), aVoice("Cloud", "en-US", false), aVoice("Jean", "fr-FR"), aVoice("Amy")];
    expect((await speechOf(synth).voices()).map(({ name }) => name)).toEqual(["Amy", "Zoe"]);
  });

  it("waits for voices that come late, and gives up after a while", async () => {
    const late = speechOf(synth).voices();
    synth.list = [aVoice("Amy")];
    synth.dispatchEvent(new Event("voiceschanged"));
    expect(await late).toHaveLength(1);

    synth.list = [];
    const never = speechOf(synth).voices();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await never).toEqual([]);
  });

  it("speaks sentence by sentence, in the voice and at the pace asked for", async () => {
    synth.list = [aVoice("Amy"), aVoice("Zoe")];
    const done = speechOf(synth).speak("That’s twice now. You know? “Nice set-up.”", { voiceUri: "uri:Zoe", rate: 0.8 });
    await turn();
    expect(synth.said.map(({ text }) => text)).toEqual(["That’s twice now."]);
    for (let sentence = 0; sentence < 3; sentence += 1) {
      synth.finish();
      await turn();
    }
    await done;
    expect(synth.said.map(({ text }) => text)).toEqual(["That’s twice now.", "You know?", "“Nice set-up.”"]);
    expect(synth.said[0]).toMatchObject({ rate: 0.8, voice: { name: "Zoe" } });
  });

  it("says no further sentence once it was stopped", async () => {
    synth.list = [aVoice("Amy")];
    const speech = speechOf(synth);
    const done = speech.speak("One. Two.");
    await turn();
    speech.stop();
    await done;
    expect(synth.said).toHaveLength(1);
  });

  it("stays silent where there is no voice of this device, and where the browser cannot speak", async () => {
    synth.list = [aVoice("Cloud", "en-US", false)];
    await speechOf(synth).speak("Hello.");
    expect(synth.said).toEqual([]);
    await speechOf(undefined).speak("Hello.");
    expect(await speechOf(undefined).voices()).toEqual([]);
  });
});
