import { Page } from "#ui/page.tsx";
import { RowLink } from "#ui/row-link.tsx";
import styles from "./teach-screen.module.css";

const ROOMS = [
  {
    href: "#/class",
    name: "In class",
    does: "One moment on the projector, the room’s answers side by side, revealed step by step after a vote. About ten minutes.",
  },
  {
    href: "#/assign",
    name: "Assign",
    does: "A set of moments with a note, as a file or a link. Students hand theirs back as a file.",
  },
  {
    href: "#/results",
    name: "Open results",
    does: "What students handed in: a table, first and best tries, and each answer with its feedback.",
  },
  {
    href: "#/editor",
    name: "Write a scenario",
    does: "A form that says what is missing, with a preview and the engine’s reading. Share it as a file or a link.",
  },
  {
    href: "#/rating",
    name: "Rating and agreement",
    does: "Rate answers blind, alone or with others, and see where you, they, and Mend part ways.",
  },
  {
    href: "#/batch",
    name: "Score many answers",
    does: "Open a table of answers, up to ten thousand rows, and take the scores along as a table.",
  },
] as const;

/** What is there for whoever teaches: each room with what it is for. */
export function TeachScreen() {
  return (
    <Page
      title="Teach"
      lead="For supervisors and whoever leads a class. Everything happens in this browser: nothing is sent anywhere, and what goes from person to person are files and links."
    >
      <ul className={styles["rooms"]}>
        {ROOMS.map(({ href, name, does }) => (
          <li key={href}>
            <h2>
              <RowLink href={href}>{name}</RowLink>
            </h2>
            <p>{does}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
