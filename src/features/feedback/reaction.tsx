import { Fragment } from "react";
import { Quote } from "#ui/quote.tsx";
import styles from "./reaction.module.css";
import { spokenParts } from "./spoken-parts.ts";

/** What the client says next, in the client’s type; stage directions in italics; a silence where nothing is written. */
export function Reaction({ reaction }: { readonly reaction: string | null }) {
  return (
    <p className={styles["reaction"]}>
      {reaction === null ? (
        <em>A silence. What comes next is yours to imagine.</em>
      ) : (
        spokenParts(reaction).map(({ how, text }) => (
          <Fragment key={text}>{how === "seen" ? <em>{text}</em> : <Quote>{text}</Quote>} </Fragment>
        ))
      )}
    </p>
  );
}
