/** What the files are made for. */
interface Served {
  /** The folder of the site where the add-in lies, with a slash at both ends. */
  readonly base: string;
  /** The add-in's own files, by their paths in that folder. */
  readonly files: readonly string[];
}
export function formatWebServerFiles(served: Served): Readonly<Record<string, string>>;
