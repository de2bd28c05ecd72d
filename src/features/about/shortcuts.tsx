import styles from "./about-screen.module.css";

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["Ctrl", "Enter"], does: "Hand in what you wrote (⌘ and Enter on a Mac)" },
  { keys: ["0", "1", "2"], does: "Rate yourself: missing, partly, there" },
  { keys: ["→"], does: "While presenting: reveal the next step" },
  { keys: ["←"], does: "While presenting: go back a step" },
  { keys: ["Esc"], does: "Close a dialog" },
];

export function Shortcuts() {
  return (
    <>
      <dl className={styles["shortcuts"]}>
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && " "}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["soft"]}>Everything else works with Tab, the arrow keys, Space, and Enter.</p>
    </>
  );
}
