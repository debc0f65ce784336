export function findBrowser(): string | null;
export function ensureBrowser(): string | null;
export function ensureFonts(): void;
export const noBrowserSentence: string;
