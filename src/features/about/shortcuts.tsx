import styles from "./about-screen.module.css";

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["Ctrl", "Enter"], does: "Hand in what you wrote (⌘ and Enter on a Mac)" },
  { keys: ["1", "2", "3"], does: "Rate yourself, or an answer in a round: missing, partly, there" },
  { keys: ["Enter"], does: "Keep a rating, and go on" },
  { keys: ["Ctrl", "Z"], does: "Undo in a scenario that you write; with Shift, redo (⌘ on a Mac)" },
  { keys: ["→", "Space"], does: "In class: the next step (Page Down and a clicker work too)" },
  { keys: ["←"], does: "In class: a step back (Page Up works too)" },
  { keys: ["1", "2", "3"], does: "In class: your own rating of own" },
  { keys: ["Q", "W", "E"], does: "In class: your own rating of reflect" },
  { keys: ["A", "S", "D"], does: "In class: your own rating of ask" },
  { keys: ["Esc"], does: "Close a dialog, let go of a box, or leave the class" },
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
