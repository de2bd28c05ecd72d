/**
 * Recognizing speech on the device itself, and nowhere else: a browser that does not promise this (`processLocally`) is not used.
 * Asking the browser is left to whoever is there: Chromium builds that expose the interface without the service behind it end the
 * whole tab when they are asked (electron/electron#52955), and so nothing here asks by itself.
 */

/**
 * Where recognition on the device stands: the browser has no such interface; it has not been asked yet; it is being asked; and its answers:
 * ready, to be fetched, being fetched, or not to be had.
 */
export type DictationPlace = "missing" | "unasked" | "asking" | "available" | "downloadable" | "downloading" | "unavailable";

/** What went wrong: the browser’s own code, or that listening could not begin. */
export type DictationTrouble = SpeechRecognitionErrorCode | "not-started";

interface Listener {
  /** What was recognized for good. */
  onWords(words: string): void;
  /** What it may come to; empty once it is settled. */
  onInterim(words: string): void;
  onEnd(trouble: DictationTrouble | null): void;
}

export interface Listening {
  /** Ends listening; what was said up to here is still handed over. */
  stop(): void;
  /** Ends listening, and nothing more is handed over. */
  abort(): void;
}

export interface Dictation {
  place(): DictationPlace;
  /** Calls back when the place changes; returns what ends that. */
  subscribe(onChange: () => void): () => void;
  /** Asks the browser; resolves when it has answered. */
  ask(): Promise<void>;
  /** Lets the browser fetch its speech pack; resolves with whether it has it. Must follow a click. */
  install(): Promise<boolean>;
  listen(listener: Listener): Listening;
}

type Availability = "available" | "downloading" | "downloadable" | "unavailable";
/** From the best answer to the worst. */
const ANSWERS: readonly Availability[] = ["available", "downloading", "downloadable", "unavailable"];

interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

/** The parts of the Web Speech API that are used here; the last two came with recognition on the device. */
export interface RecognitionClass {
  new (): Recognition;
  readonly prototype: object;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<Availability>;
  install?(options: { langs: string[]; processLocally: boolean }): Promise<boolean>;
}

const USUAL = "en-US";

/** `language` is the browser’s own, as BCP 47: its English is tried first. */
export function createDictation(Recognizer: RecognitionClass | undefined, language = USUAL): Dictation {
  const languages = [...new Set([...(/^en\b/i.test(language) ? [language] : []), USUAL])];
  const isThere = Recognizer?.available !== undefined && "processLocally" in Recognizer.prototype;
  const listeners = new Set<() => void>();
  let place: DictationPlace = isThere ? "unasked" : "missing";
  let chosen = USUAL;

  function settle(next: DictationPlace): void {
    place = next;
    for (const onChange of listeners) onChange();
  }

  async function answerFor(lang: string): Promise<Availability> {
    try {
      return (await Recognizer?.available?.({ langs: [lang], processLocally: true })) ?? "unavailable";
    } catch {
      return "unavailable";
    }
  }

  async function ask(): Promise<void> {
    if (!isThere) return;
    settle("asking");
    const answers = await Promise.all(languages.map(async (lang) => ({ lang, answer: await answerFor(lang) })));
    const best = answers.toSorted((one, other) => ANSWERS.indexOf(one.answer) - ANSWERS.indexOf(other.answer))[0];
    chosen = best?.lang ?? USUAL;
    settle(best?.answer ?? "unavailable");
  }

  async function install(): Promise<boolean> {
    settle("downloading");
    try {
      return (await Recognizer?.install?.({ langs: [chosen], processLocally: true })) ?? false;
    } catch {
      return false;
    } finally {
      await ask();
    }
  }

  return {
    place: () => place,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    ask,
    install,
    listen: (listener) => listenWith(Recognizer, chosen, listener),
  };
}

function listenWith(Recognizer: RecognitionClass | undefined, lang: string, { onWords, onInterim, onEnd }: Listener): Listening {
  const over = new AbortController();
  let trouble: DictationTrouble | null = null;
  const end = () => {
    over.abort();
    onEnd(trouble);
  };
  try {
    if (Recognizer === undefined) throw new Error("no recognition here");
    const recognition = new Recognizer();
    recognition.lang = lang;
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.processLocally = true;
    const on = (type: string, heard: (event: Event) => void) => recognition.addEventListener(type, heard, { signal: over.signal });
    on("result", (event) => {
      const { results, resultIndex } = event as SpeechRecognitionEvent;
      const fresh = [...results].slice(resultIndex).map((result) => ({ isFinal: result.isFinal, words: result[0]?.transcript ?? "" }));
      for (const { isFinal, words } of fresh) if (isFinal) onWords(words);
      onInterim(
        fresh
          .filter(({ isFinal }) => !isFinal)
          .map(({ words }) => words)
          .join(""),
      );
    });
    on("error", (event) => {
      trouble = (event as SpeechRecognitionErrorEvent).error;
    });
    on("end", end);
    recognition.start();
    return {
      stop: () => recognition.stop(),
      abort: () => {
        over.abort();
        recognition.abort();
      },
    };
  } catch {
    trouble = "not-started";
    end();
    return { stop: () => undefined, abort: () => undefined };
  }
}

/** The interface where it stands, with or without the old prefix. */
function recognitionHere(): RecognitionClass | undefined {
  const here = globalThis as { SpeechRecognition?: RecognitionClass; webkitSpeechRecognition?: RecognitionClass };
  return here.SpeechRecognition ?? here.webkitSpeechRecognition;
}

/** This browser’s recognition on the device. */
export const dictation = createDictation(recognitionHere(), globalThis.navigator?.language);
