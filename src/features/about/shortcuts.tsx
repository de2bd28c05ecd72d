import styles from "./about-screen.module.css";

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["Ctrl", "Enter"], does: "Hand in what you wrote (⌘ and Enter on a Mac)" },
  { keys: ["1", "2", "3"], does: "Rate yourself: missing, partly, there" },
  { keys: ["→", "Space"], does: "While presenting: reveal the next step (Page Down works too)" },
  { keys: ["←"], does: "While presenting: go back a step (Page Up works too)" },
  { keys: ["Esc"], does: "Close a dialog, or leave the presentation" },
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
