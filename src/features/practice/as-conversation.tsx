import styles from "./as-conversation.module.css";

/** The way to the same scenario as a conversation, in a quiet line. */
export function AsConversation({ href }: { readonly href: string }) {
  return (
    <p className={styles["line"]}>
      <a href={href}>As a conversation</a>
    </p>
  );
}
