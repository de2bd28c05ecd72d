import { Quote } from "#ui/quote.tsx";
import { InkTag } from "#ui/underline.tsx";
import styles from "./drill-item.module.css";
import type { QuoteOption } from "./items/drill-item.ts";
import { aboutClient, DEPTH_MEANS } from "./rubric-words.ts";

interface NameVerdictProps {
  readonly options: readonly QuoteOption[];
  /** Null where it is no longer known. */
  readonly picked: QuoteOption | null;
  readonly clientName: string;
}

/** The four quotes, the one that reaches what is underneath first, each with what it does. */
export function NameVerdict({ options, picked, clientName }: NameVerdictProps) {
  const ordered = options.toSorted((a, b) => Number(b.depth === "underneath") - Number(a.depth === "underneath"));
  return (
    <>
      {picked !== null && <p className={styles["verdict"]}>{pickedInWords(picked)}</p>}
      <ul className={styles["quotes"]}>
        {ordered.map((option) => (
          <li key={option.text} data-reaches={option.depth === "underneath"}>
            <p>
              <Quote>{option.text}</Quote> {option.depth === "underneath" && <InkTag ink="reflect">reflect</InkTag>}
            </p>
            <p className={styles["aside"]}>
              {option === picked && "Your pick. "}
              {aboutClient(DEPTH_MEANS[option.depth], clientName)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

export const pickedInWords = ({ depth }: QuoteOption): string =>
  depth === "underneath" ? "That is the one that reaches it." : "Another one reaches further.";
