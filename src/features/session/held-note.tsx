import type { Awaited } from "#learning/held.ts";
import { Notice } from "#ui/notice.tsx";

/** In place of feedback that waits: what for. */
export function HeldNote({ awaited }: { readonly awaited: Awaited }) {
  return (
    <Notice>
      <p>
        {awaited.for === "session" ? (
          <>
            Its feedback waits for the end of <a href="#/session">your session</a>.
          </>
        ) : (
          <>
            Its feedback waits until you hand in <a href={`#/assignments/${awaited.taken.id}`}>{awaited.taken.assignment.title}</a>.
          </>
        )}
      </p>
    </Notice>
  );
}
