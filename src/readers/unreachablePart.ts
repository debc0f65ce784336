// What webpack and the browser call a part that did not arrive.
const names: ReadonlySet<string> = new Set(["ChunkLoadError", "NetworkError"]);

/** Whether a part of the add-in that is loaded late failed because its server cannot be reached. */
export const isUnreachablePart = (error: unknown): boolean =>
  error instanceof Error && names.has(error.name);
