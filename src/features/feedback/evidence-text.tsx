import type { ReactNode } from "react";
import type { Evidence } from "#schema/report.ts";
import { InkTag } from "#ui/underline.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./evidence-text.module.css";
import { joinEvidence } from "./join-evidence.ts";
import { type Segment, segments } from "./segments.ts";
import { inkOf, spoken, tagOf, type Verdict } from "./verdict.ts";

interface EvidenceTextProps {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** `stage` is for a projector, `small` for an answer that is not the one in question. */
  readonly size?: "small" | "text" | "stage";
  /** The kind whose marks are lit. */
  readonly lit?: Verdict | null;
  /** Makes each tag a button that leads to what is said about its words. */
  readonly onGo?: (kind: Verdict) => void;
}

/** An answer with its evidence underlined: color, pattern and word; marks nest where they overlap, and are told to screen readers. */
export function EvidenceText({ text, evidence, size = "text", lit = null, onGo }: EvidenceTextProps) {
  return (
    <p className={styles["answer"]} data-size={size} dir="auto">
      {segments(text, joinEvidence(text, evidence)).map((segment) => (
        <span key={segment.start}>
          {segment.opens.map((piece) => (
            <Aloud key={keyOf(piece)}>{`(${spoken(piece)}: `}</Aloud>
          ))}
          {segment.marks.reduceRight<ReactNode>(
            (inside, { kind }) => (
              <mark className={styles["mark"]} data-ink={inkOf(kind)} data-verdict={kind} data-lit={kind === lit}>
                {inside}
              </mark>
            ),
            <Words segment={segment} onGo={onGo} />,
          )}
        </span>
      ))}
    </p>
  );
}

const keyOf = ({ kind, start, end }: Evidence) => `${kind} ${start} ${end}`;

interface WordsProps {
  readonly segment: Segment;
  readonly onGo: ((kind: Verdict) => void) | undefined;
}

/** A stretch of the answer with the tags of what ends here, which keep to the line of the last word as far as there is room. */
function Words({ segment: { text, closes }, onGo }: WordsProps) {
  if (closes.length === 0) return text;
  const lastWord = Math.max(0, text.trimEnd().search(/\S+$/u));
  const [first, ...others] = closes.map((piece) => <Tag key={keyOf(piece)} piece={piece} onGo={onGo} />);
  return (
    <>
      {text.slice(0, lastWord)}
      <span className={styles["tags"]}>
        <span className={styles["firstTag"]}>
          {text.slice(lastWord)}
          {first}
        </span>
        {others}
      </span>
    </>
  );
}

/** Heard and not seen, nor taken along when the answer is copied. */
function Aloud({ children }: { readonly children: string }) {
  return (
    <span className={styles["aloud"]}>
      <VisuallyHidden>{children}</VisuallyHidden>
    </span>
  );
}

interface TagProps {
  readonly piece: Evidence;
  readonly onGo: ((kind: Verdict) => void) | undefined;
}

function Tag({ piece, onGo }: TagProps) {
  const { kind } = piece;
  const tag = <InkTag ink={inkOf(kind)}>{tagOf(kind)}</InkTag>;
  return (
    <span className={styles["tag"]}>
      <Aloud>)</Aloud>
      {onGo === undefined ? (
        <span aria-hidden="true">{tag}</span>
      ) : (
        <button type="button" data-verdict={kind} aria-label={`${tagOf(kind)}: see why`} onClick={() => onGo(kind)}>
          {tag}
        </button>
      )}
    </span>
  );
}
