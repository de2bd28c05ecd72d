import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { ArrivedContext } from "#ui/page.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { rememberScroll } from "./scroll-memory.ts";
import styles from "./shell.module.css";

/** Where practice goes on, away from the list of scenarios. */
const PRACTICE = ["/practice/", "/sequences/", "/session", "/return/", "/conversation/", "/drills", "/assignment", "/answer"] as const;

/** Where others are taught: a class, assignments, a scenario of one’s own. */
const TEACH = ["/teach", "/class", "/handed-in/", "/results", "/editor", "/rating", "/batch", "/handout/"] as const;

/** Where a room looks on. */
const IN_CLASS = ["/class/", "/projector/"] as const;

const begins = (path: string, places: readonly string[]) => places.some((place) => path.startsWith(place));

const PLACES = [
  {
    href: "#/",
    name: "Practice",
    holds: (path: string) => path === "/" || begins(path, PRACTICE),
  },
  { href: "#/progress", name: "Progress", holds: (path: string) => path === "/progress" },
  { href: "#/history", name: "History", holds: (path: string) => path.startsWith("/history") },
  { href: "#/teach", name: "Teach", holds: (path: string) => path === "/assign" || begins(path, TEACH) },
  { href: "#/settings", name: "Settings", holds: (path: string) => path.startsWith("/settings") },
] as const;

interface ShellProps {
  /** What is wrong with storage, above everything. */
  readonly trouble: ReactNode;
  /** What can wait: it stays at the lower edge and moves nothing. */
  readonly news: ReactNode;
  /** Whose this tab is, where several people practice on this device. */
  readonly whose: string | null;
  readonly children: ReactNode;
}

/** What surrounds every screen: the skip link, the header with its five places, the notices, the footer. */
export function Shell({ trouble, news, whose, children }: ShellProps) {
  const [path] = useLocation();
  const arrived = useArrived(path);
  const main = useRef<HTMLElement>(null);
  useEffect(rememberScroll, []);
  // On a projector, the client has the screen to themselves; what there is to say waits until the class is over.
  const isInClass = begins(path, IN_CLASS);

  return (
    <ArrivedContext value={arrived}>
      <div className={styles["shell"]}>
        <a
          href="#main"
          className={styles["skip"]}
          onClick={(event) => {
            event.preventDefault(); // The hash is the router’s.
            main.current?.focus();
          }}
        >
          Skip to the content
        </a>
        {!isInClass && <Header path={path} whose={whose} />}
        {!isInClass && trouble}
        <main ref={main} id="main" tabIndex={-1} className={styles["main"]}>
          {children}
        </main>
        {!isInClass && <Footer />}
        {!isInClass && <div className={styles["news"]}>{news}</div>}
      </div>
    </ArrivedContext>
  );
}

function Header({ path, whose }: { readonly path: string; readonly whose: string | null }) {
  return (
    <header className={styles["header"]}>
      <div className={styles["edge"]}>
        <a href="#/" className={styles["wordmark"]}>
          Mend
        </a>
        {whose !== null && (
          <a href="#/settings/people" className={styles["whose"]}>
            <VisuallyHidden>Practicing: </VisuallyHidden>
            <bdi>{whose}</bdi>
          </a>
        )}
        <nav aria-label="Main">
          <ul className={styles["places"]}>
            {PLACES.map(({ href, name, holds }) => (
              <li key={href}>
                <a href={href} aria-current={holds(path) ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Footer() {
  return (
    <footer className={styles["footer"]}>
      <div className={styles["edge"]}>
        <p>What you write stays on this device.</p>
        <ul className={styles["places"]}>
          <li>
            <a href="#/primer">Primer</a>
          </li>
          <li>
            <a href="#/about">About Mend</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

/** True once the path has changed for the first time: the first screen of a visit leaves the focus where the browser puts it. */
function useArrived(path: string): boolean {
  const [firstPath] = useState(path);
  const [arrived, setArrived] = useState(false);
  if (!arrived && path !== firstPath) setArrived(true);
  return arrived || path !== firstPath;
}
