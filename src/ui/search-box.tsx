import { useId } from "react";
import styles from "./search-box.module.css";

interface SearchBoxProps {
  readonly label: string;
  /** Shown while nothing is typed. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A native search field under a small label. */
export function SearchBox({ label, hint, value, onChange }: SearchBoxProps) {
  const id = useId();
  return (
    <div className={styles["search"]}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" autoComplete="off" placeholder={hint} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
