/**
 * A period as officials write it, in a form that the reading of tables understands: `11/2025`, `Q3/2025`,
 * `2025`; anything else stays as it is.
 */
export function shownPeriod(period: string): string {
  const [, year, part] = /^(\d{4})-(\d{2}|Q[1-4]|H[12])$/.exec(period) ?? [];
  return year === undefined || part === undefined ? period : `${part}/${year}`;
}

/** A day as all three languages write it: 30/11/2025. */
export const shownDay = (day: string): string => day.split("-").reverse().join("/");
