/** Looks a display name up; `other:words` gives the words, an id without a name stands for itself. */
export const nameOr =
  (names: Readonly<Record<string, string>>) =>
  (id: string): string =>
    names[id] ?? (id.startsWith("other:") ? id.slice("other:".length) : id);
