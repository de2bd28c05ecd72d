import { useEffect } from "react";
import { speechAsked } from "#storage/speech-asked.ts";
import { dictation, type DictationPlace } from "#ui/dictation.ts";
import { useDictationPlace } from "#ui/use-dictation.ts";

/** Where recognition on the device stands. A browser that was asked once and answered is asked again by itself. */
export function useSpeakingPlace(): DictationPlace {
  const place = useDictationPlace();
  useEffect(() => {
    if (place === "unasked" && speechAsked.get()) void dictation.ask();
  }, [place]);
  return place;
}

/** Asks the browser on request, and remembers that it answered. */
export async function askBrowser(): Promise<void> {
  await dictation.ask();
  speechAsked.keep();
}
