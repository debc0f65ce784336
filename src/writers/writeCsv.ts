/** The bytes of a CSV file; the mark at its start tells Excel that it is UTF-8. */
export const writeCsv = (text: string): Uint8Array => new TextEncoder().encode(`\ufeff${text}`);
