const two = (number: number): string => String(number).padStart(2, "0");

/** The day it is where the person is, as `2025-12-01`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
