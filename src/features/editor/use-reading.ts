import { useEffect, useState } from "react";
import type { Report } from "#schema/report.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { usePreview } from "./editor-context.ts";

/** How long nothing was typed before an answer is read, in milliseconds. */
const PAUSE = 350;

/** `incomplete` as long as the scenario lacks what answers are read by; null while nothing is written, or the reading is under way. */
export type Reading = { readonly text: string; readonly report: Report } | "incomplete" | null;

/** What the engine reads in an answer to the opening words as they stand now. The engine comes with the first answer. */
export function useReading(text: string): Reading {
  const preview = usePreview();
  const [read, setRead] = useState<{ readonly text: string; readonly report: Report } | null>(null);
  const isReadable = preview.statement !== "" && preview.ownable.length > 0 && preview.core.length > 0;
  const isWritten = text.trim() !== "";

  useEffect(() => {
    if (!isReadable || !isWritten) return;
    let here = true;
    const wait = setTimeout(() => {
      void import("#engine/score-response.ts").then(({ scoreResponse }) => {
        if (here) setRead({ text, report: scoreResponse(text, stimulusOf(preview)) });
      });
    }, PAUSE);
    return () => {
      here = false;
      clearTimeout(wait);
    };
  }, [text, preview, isReadable, isWritten]);

  if (!isWritten) return null;
  return isReadable ? read : "incomplete";
}
