import { useEffect, useRef, type JSX } from "react";
import { useStyles } from "../useStyles";

/** The heading of a screen; it takes the focus when the screen is new, so that readers begin there. */
export function Heading({ children }: { readonly children: string }): JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.h1}>
      {children}
    </h1>
  );
}
