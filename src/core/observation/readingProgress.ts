/** How far the reading of a long source is: page by page, then all its figures at once. */
export type ReadingProgress =
  | { readonly stage: "pages"; readonly done: number; readonly of: number }
  | { readonly stage: "figures" };

/** Who is told of it; the end of the reading is not told. */
export type TellReadingProgress = (progress: ReadingProgress) => void;
