import type { ComponentProps } from "react";
import styles from "./button.module.css";

/** `main` is the one main action of a screen, `danger` cannot be undone, `text` is the quietest: a button among words. */
export type ButtonKind = "main" | "quiet" | "danger" | "text";

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  readonly kind?: ButtonKind;
}

/** A native button that submits nothing unless `type` says so. */
export function Button({ kind = "quiet", type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={styles["button"]} data-kind={kind} />;
}

interface LinkButtonProps extends Omit<ComponentProps<"a">, "className"> {
  readonly href: string;
  readonly kind?: Exclude<ButtonKind, "danger">;
}

/** A link that looks like a button: for actions that lead to another screen. */
export function LinkButton({ kind = "quiet", children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={styles["button"]} data-kind={kind}>
      {children}
    </a>
  );
}

/** A row of buttons that wraps; the main one comes first. */
export function Actions({ children }: Pick<ComponentProps<"div">, "children">) {
  return <div className={styles["actions"]}>{children}</div>;
}
