/** How far down something may stand, as a part of the window, for the screen to stay at its top. */
const NEAR_TOP = 0.6;
/** What is left free above it otherwise, in CSS pixels. */
const ROOM_ABOVE = 24;

/** Shows what begins at the element: from the top of the page if it is near there, else from itself on. */
export function bringIntoView(element: HTMLElement | null): void {
  if (element === null) return;
  const top = element.getBoundingClientRect().top + window.scrollY;
  window.scrollTo({ top: top < window.innerHeight * NEAR_TOP ? 0 : top - ROOM_ABOVE });
}

/** Shows what begins at the heading and moves the focus there, so that it is read out. */
export function leadTo(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  bringIntoView(heading);
}

/** Moves the focus to the heading, and shows what leads up to it, from the element on. */
export function leadPast(element: HTMLElement, heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY });
}

/** Moves the focus to the heading of what is a new screen, and shows that from its top. */
export function leadFromTop(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
