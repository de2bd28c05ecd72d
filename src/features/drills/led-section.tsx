import { type ReactNode, useEffect, useRef } from "react";
import { leadTo } from "#ui/bring-into-view.ts";
import { Section } from "#ui/page.tsx";

interface LedSectionProps {
  readonly title: string;
  /** Leads the eye and the focus to the title each time that this changes to something other than null. */
  readonly leadOn: string | null;
  readonly children: ReactNode;
}

/** A section to which the trainee is led when there is something new in it. */
export function LedSection({ title, leadOn, children }: LedSectionProps) {
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (leadOn !== null) leadTo(heading.current);
  }, [leadOn]);
  return (
    <Section
      title={
        <span ref={heading} tabIndex={-1}>
          {title}
        </span>
      }
    >
      {children}
    </Section>
  );
}
