import { useEffect, useState } from "react";

const darkQuery = "(prefers-color-scheme: dark)";

/** Whether to draw dark: as Office says, or as the system does where Office is silent (Excel on the web). */
export function useDark(officeIsDark: boolean | null): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(darkQuery).matches);
  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const follow = (): void => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return officeIsDark ?? dark;
}
