import type { SourceFile } from "../app/ports";

/** How long a browser may take to begin a download before its bytes are let go. */
const keptMs = 60_000;

/** Gives a file to the person by the browser's own download. */
export function saveFile({ name, bytes }: SourceFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  zip: "application/zip",
};

const typeOf = (name: string): string =>
  types[name.replace(/^.*\./, "")] ?? "application/octet-stream";
