import { useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

interface FilePickerProps {
  readonly children: ReactNode;
  /** What the picker offers: `.json,application/json`. */
  readonly accept: string;
  /** Called with each file chosen, in order; the same file can be chosen again afterwards. */
  readonly onPick: (files: readonly File[]) => void;
}

/** A button that opens the system’s file picker. */
export function FilePicker({ children, accept, onPick }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        data-testid="file-picker"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
    </>
  );
}
