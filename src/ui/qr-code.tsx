import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./qr-code.module.css";

/** What still is read off a projector from the back of a room, in characters. */
export const QR_MAX_LENGTH = 900;

interface QrCodeProps {
  /** At most `QR_MAX_LENGTH` long. */
  readonly text: string;
  /** What it leads to, for whoever can’t see it. */
  readonly label: string;
}

/** A QR code as large as there is room for: always dark on light, since cameras expect it so. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { border: 3 });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: dark.join("") };
  }, [text]);
  return (
    <svg className={styles["code"]} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
