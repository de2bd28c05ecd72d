/** How far down a heading may stand, as a part of the window, for the screen to stay at its top. */
const NEAR_TOP = 0.6;

/** Focuses a heading, so that it is read out, and shows it: from the top of the page if it is near there, else from itself on. */
export function bringIntoView(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.focus({ preventScroll: true });
  const top = heading.getBoundingClientRect().top + window.scrollY;
  window.scrollTo({ top: top < window.innerHeight * NEAR_TOP ? 0 : top - 24 });
}
