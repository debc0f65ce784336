/** The largest file that is read, in megabytes of 1024 x 1024 bytes. */
export const largestFileMb = 25;

/** The longest running text, in millions of letters: ten times a report of a thousand pages. */
export const longestTextMb = 10;

/** The largest paste, in megabytes of 1024 x 1024 letters: it is all in the pane before anything is read. */
export const largestPasteMb = 10;
