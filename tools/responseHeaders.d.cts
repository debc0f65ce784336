export function responseHeaders(file: string): Readonly<Record<string, string>>;
