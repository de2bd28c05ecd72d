import { useEffect, useState } from "react";
import type { BoxProps } from "#features/drills/parts.ts";
import { Composer } from "#features/practice/composer.tsx";
import { begun, draftOf, NOTHING_WRITTEN, withDraft, withHeard, type Written } from "#features/practice/written.ts";
import { loadDraft, saveDraft } from "#storage/drafts.ts";

interface DrillBoxProps extends Omit<BoxProps, "item"> {
  /** Where the draft is kept as it is typed; null where it is not. */
  readonly draftKey: string | null;
}

/** The box in which a drill’s answer is written or spoken. */
export function DrillBox({ draftKey, onWrite, onHandIn, ...props }: DrillBoxProps) {
  const [restored] = useState(() => (draftKey === null ? null : loadDraft(draftKey)));
  const [written, setWritten] = useState<Written>(() =>
    restored === null ? NOTHING_WRITTEN : { draft: restored.text, startedAt: restored.startedAt, spoken: restored.spoken ?? false },
  );
  useEffect(() => {
    if (draftKey !== null) saveDraft(draftKey, draftOf(written));
  }, [draftKey, written]);
  // From what is there by then: words that are heard come later than the click that opened the microphone.
  const change = (by: (written: Written) => Written) => {
    setWritten(by);
    onWrite();
  };
  return (
    <Composer
      {...props}
      draft={written.draft}
      restored={restored !== null}
      onWrite={(draft) => change((now) => withDraft(now, draft, Date.now))}
      onHandIn={() => onHandIn(written.draft)}
      speaking={{
        onListen: () => change((now) => begun(now, Date.now)),
        onHear: (words) => change((now) => withHeard(now, words, Date.now)),
      }}
    />
  );
}
