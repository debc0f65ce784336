/** What is being read, one thing at a time: whatever begins gives up what was under way. */
export interface Readings {
  /** The signal by which what begins now is given up. */
  readonly begin: () => AbortSignal;
  readonly stop: () => void;
}

/** Makes them, with nothing being read. */
export function createReadings(): Readings {
  let running = new AbortController();
  return {
    begin: () => {
      running.abort();
      running = new AbortController();
      return running.signal;
    },
    stop: () => running.abort(),
  };
}
