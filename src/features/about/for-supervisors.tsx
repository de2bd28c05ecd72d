import styles from "./about-screen.module.css";

/** What a supervisor can do here, and what none of it can tell. */
export function ForSupervisors() {
  return (
    <dl className={styles["facts"]}>
      <div>
        <dt>Assignments</dt>
        <dd>
          Choose the moments, add a note, and hand on a link or a file. Students see what they hand in before they do, and send it to you as
          a file; you open many at once, as a table.
        </dd>
      </div>
      <div>
        <dt>Your own scenarios</dt>
        <dd>
          Ten things make one. Write it, see what Mend reads in an answer to it, and share it as a link, a file, or several in a pack. Make
          the client up: no real person’s words or details.
        </dd>
      </div>
      <div>
        <dt>Rating</dt>
        <dd>
          Rate answers before you see what Mend or anybody else makes of them, then see where you part ways. It trains raters, and it is the
          honest way to find out how far to trust Mend with your own students.
        </dd>
      </div>
      <div>
        <dt>Many answers</dt>
        <dd>A table of up to 10,000 answers is scored on your device, and comes back with the scores beside your columns.</dd>
      </div>
      <div>
        <dt>A shared laptop</dt>
        <dd>
          In Settings, each person gets a history under a name of their own. The names keep histories apart; they are no lock, so whoever
          uses the laptop can open them.
        </dd>
      </div>
      <div>
        <dt>Please don’t grade by it</dt>
        <dd>
          A score says what a program reads in a few written words. It can start a conversation in supervision; it can’t tell who is a good
          therapist.
        </dd>
      </div>
    </dl>
  );
}
