/** Parts of a browser that a headless one lacks, as scripts for `page.addInitScript`: they run in the page before Mend does. */
import type { Page } from "@playwright/test";

/** One local English voice; each utterance lasts as long as said, on the page’s clock. What it says is in `window.saidAloud`. */
export async function stubVoice(page: Page, utteranceMs: number): Promise<void> {
  await page.addInitScript((lasts) => {
    const saidAloud: string[] = [];
    class Utterance extends EventTarget {
      voice = null;
      lang = "";
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let current: Utterance | null = null;
    const end = (utterance: Utterance) => {
      if (current !== utterance) return;
      current = null;
      utterance.dispatchEvent(new Event("end"));
    };
    const synth = Object.assign(new EventTarget(), {
      getVoices: () => [{ voiceURI: "stub:en", name: "Stub", lang: "en-US", localService: true, default: true }],
      speak: (utterance: Utterance) => {
        saidAloud.push(utterance.text);
        current = utterance;
        setTimeout(() => end(utterance), lasts);
      },
      cancel: () => current && end(current),
    });
    Object.defineProperties(window, {
      speechSynthesis: { value: synth },
      SpeechSynthesisUtterance: { value: Utterance },
      saidAloud: { value: saidAloud },
    });
  }, utteranceMs);
}

/**
 * Recognition on the device that is there, to be had or missing. Speak to it with `hearWords`. The real one of a headless Chromium ends
 * the tab when it is asked.
 */
export async function stubRecognition(page: Page, kind: "available" | "downloadable" | "missing"): Promise<void> {
  await page.addInitScript((first) => {
    let answer: string = first;
    const here: EventTarget[] = [];
    class Recognition extends EventTarget {
      lang = "";
      continuous = false;
      interimResults = false;
      get processLocally() {
        return true;
      }
      set processLocally(only: boolean) {
        if (!only) throw new Error("it must stay on the device");
      }
      static async available({ processLocally }: { processLocally: boolean }) {
        return processLocally ? answer : "unavailable";
      }
      static async install() {
        answer = "available";
        return true;
      }
      start() {
        here.push(this);
      }
      stop() {
        setTimeout(() => this.dispatchEvent(new Event("end")), 0);
      }
      abort() {
        this.stop();
      }
    }
    Object.defineProperties(window, {
      SpeechRecognition: { value: first === "missing" ? undefined : Recognition },
      webkitSpeechRecognition: { value: undefined },
      hear: {
        value: (transcript: string, isFinal: boolean) => {
          const results = [Object.assign([{ transcript, confidence: 1 }], { isFinal })];
          here.at(-1)?.dispatchEvent(Object.assign(new Event("result"), { results, resultIndex: 0 }));
        },
      },
    });
  }, kind);
}

/** What the stubbed recognition makes of somebody speaking: settled, or what it may come to. */
export function hearWords(page: Page, words: string, isFinal: boolean): Promise<void> {
  return page.evaluate(
    ([transcript, final]) => (window as unknown as { hear(words: string, isFinal: boolean): void }).hear(transcript, final),
    [words, isFinal] as const,
  );
}

export function saidAloud(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { saidAloud: string[] }).saidAloud);
}
