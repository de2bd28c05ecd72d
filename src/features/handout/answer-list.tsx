import styles from "./answer-list.module.css";

interface Answer {
  readonly text: string;
  readonly note: string;
  /** What it is called, where it has a name. */
  readonly name: string | null;
}

/** Ready answers, each with what there is to say of it. */
export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <ul className={styles["answers"]}>
      {answers.map(({ text, note, name }) => (
        <li key={text}>
          {name !== null && <h3>{name}</h3>}
          <p className={styles["words"]}>{text}</p>
          <p className={styles["note"]}>{note}</p>
        </li>
      ))}
    </ul>
  );
}
