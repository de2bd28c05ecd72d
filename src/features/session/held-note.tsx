import { Notice } from "#ui/notice.tsx";

/** In place of a probe’s feedback, while its session is under way. */
export function HeldNote() {
  return (
    <Notice>
      <p>
        Its feedback waits for the end of <a href="#/session">your session</a>.
      </p>
    </Notice>
  );
}
