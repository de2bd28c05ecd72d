import { createContext, use, useEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import styles from "./page.module.css";

/** True once the visitor has moved from one screen to another: from then on a new screen’s heading takes the focus. */
export const ArrivedContext = createContext(false);

interface PageProps {
  /** Names the screen in the browser’s tab and, unless `heading` is given, on the page. */
  readonly title: string;
  /** What the h1 shows in place of the title: the client’s words, say. Null when a `PageHeading` stands further down. */
  readonly heading?: ReactNode;
  /** A line above the heading that says where one is. */
  readonly where?: ReactNode;
  /** A paragraph under the heading. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** One screen: a column with one h1. Names the tab and, after a change of screen, moves the focus to the h1. */
export function Page({ title, heading = title, where, lead, children }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className={styles["page"]}>
      {where !== undefined && <p className={styles["where"]}>{where}</p>}
      {heading !== null && <PageHeading>{heading}</PageHeading>}
      {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
      {children}
    </div>
  );
}

/** The h1 of a screen; takes the focus when the screen was reached from another one, so that it is read out. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(heading);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles["heading"]}>
      {children}
    </h1>
  );
}

/** Gives the focus to the screen’s h1, when what had it is about to go. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
}

/** A part of a screen under a small h2. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles["section"]}>
      <h2 className={styles["sectionTitle"]}>{title}</h2>
      {children}
    </section>
  );
}

function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === "Mend" ? title : `${title} · Mend`;
  }, [title]);
}

function useFocusOnArrival(target: RefObject<HTMLElement | null>): void {
  const arrived = use(ArrivedContext);
  const arrivedAtFirst = useRef(arrived);
  useEffect(() => {
    if (arrivedAtFirst.current) target.current?.focus({ preventScroll: true });
  }, [target]);
}
