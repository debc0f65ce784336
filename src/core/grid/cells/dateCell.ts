/** A number format code without what it only shows: quoted words, escaped signs, colours and locales. */
const plainCode = (format: string): string =>
  (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();

/** Whether a number format code, in its en-US form, shows a day, a month or a year. */
export function isDateFormat(format: string): boolean {
  const code = plainCode(format);
  // Beside hours or seconds an "m" means minutes.
  return /[dy]/.test(code) || (code.includes("m") && !/[hs]/.test(code));
}

/** The last day that Excel knows, 31 December 9999. */
const lastSerial = 2_958_465;
/** Excel's calendar has a 29 February 1900: only from the day after it do all programs count alike. */
const firstCertainSerial = 61;
const millisecondsPerDay = 86_400_000;

/** The day of a serial number as ISO text, in the 1900 date system; null of a number that is no certain day. */
export function serialDay(serial: number): string | null {
  if (!(serial >= firstCertainSerial && serial < lastSerial + 1)) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * millisecondsPerDay);
  return day.toISOString().slice(0, 10);
}

/** A day, `2025-11-15`, as its cell shows it: a month or a year alone is that period, `11/2025`, `2025`. */
export function shownDay(iso: string, format: string | null): string {
  const code = plainCode(format ?? "d");
  if (code.includes("d") || code.includes("h")) return iso;
  return code.includes("m") ? `${iso.slice(5, 7)}/${iso.slice(0, 4)}` : iso.slice(0, 4);
}
