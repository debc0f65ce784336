/** Runs a piece of work once all that was asked for before it is over; gives what the work gives. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Work of which one piece runs at a time, in the order it was asked for: each looks at the workbook and writes
 * what follows from that, so that two at once would undo one another's.
 */
export function createTurns(): InTurn {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = before.then(work);
    // What failed is told to who asked for it; the next piece runs all the same.
    before = own.catch(() => undefined);
    return own;
  };
}
