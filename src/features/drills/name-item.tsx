import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Quote } from "#ui/quote.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import styles from "./drill-item.module.css";
import type { NameItem, QuoteOption } from "./items/drill-item.ts";
import { LedSection } from "./led-section.tsx";
import { NameVerdict, pickedInWords } from "./name-verdict.tsx";
import type { ItemProps } from "./parts.ts";
import { WrittenTask } from "./written-task.tsx";

/** Name what is underneath: pick the quote that reaches it, then word it. */
export function NameItemView(props: ItemProps<NameItem>) {
  const { item, scenario, parts, onAnswered } = props;
  const [picked, setPicked] = useState<QuoteOption | null>(null);
  const clientName = parts.clientNameOf(scenario);
  const hit = picked?.depth === "underneath";
  return (
    <>
      {picked === null ? (
        <LedSection title="Which of these reaches what is underneath?" leadOn={null}>
          <ul className={styles["options"]}>
            {item.options.map((option) => (
              <li key={option.text}>
                <Button onClick={() => setPicked(option)}>
                  <Quote>{option.text}</Quote>
                </Button>
              </li>
            ))}
          </ul>
        </LedSection>
      ) : (
        <>
          <LedSection title="What reaches it" leadOn={item.id}>
            <NameVerdict options={item.options} picked={picked} clientName={clientName} />
          </LedSection>
          <WrittenTask
            {...props}
            task="Now you: put it into words"
            how={`A sentence or two, as you would say it to ${clientName.replace(/^The /u, "the ")}.`}
            onAnswered={({ met, text }) => onAnswered({ met: met + Number(hit), of: 2, text })}
          />
        </>
      )}
      <Announcement>{picked === null ? "" : pickedInWords(picked)}</Announcement>
    </>
  );
}
