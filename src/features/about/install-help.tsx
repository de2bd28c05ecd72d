import styles from "./about-screen.module.css";

/** How to keep Mend as an app, in words, for the three kinds of device. */
export function InstallHelp() {
  return (
    <dl className={styles["facts"]}>
      <div>
        <dt>iPhone and iPad</dt>
        <dd>In Safari, tap Share, then “Add to Home Screen.”</dd>
      </div>
      <div>
        <dt>Android</dt>
        <dd>In Chrome, open the ⋮ menu and tap “Add to Home screen” or “Install app.” In Firefox, open the ⋮ menu and tap “Install.”</dd>
      </div>
      <div>
        <dt>Computer</dt>
        <dd>
          In Chrome or Edge, click the install icon at the right end of the address bar. In Safari on a Mac, choose File, then “Add to
          Dock.” Firefox needs no installing: keep a bookmark, and it opens offline too.
        </dd>
      </div>
    </dl>
  );
}
