import type { UseCases } from "../app/useCases";
import type { Problem } from "../core/problem";
import type { Reading } from "../core/observation/reading";
import type { ReadingProgress } from "../core/observation/readingProgress";
import { fail, type Result } from "../core/result";

/** What the import worker answers. */
export type WorkerAnswer =
  | { readonly kind: "read"; readonly result: Result<Reading, Problem> }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "progress"; readonly progress: ReadingProgress };

interface Thread {
  readonly worker: Worker;
  /** It never came up, or a fault ended it: the next file needs another. */
  broken: boolean;
}

function startThread(): Thread {
  const worker = new Worker(new URL("./importWorker.ts", import.meta.url));
  const thread: Thread = { worker, broken: false };
  worker.onerror = () => {
    thread.broken = true;
  };
  return thread;
}

/**
 * Makes the reading of files in a thread of its own, so that the pane stays alive over a large one and can
 * give it up: to stop is to end the thread, which works even in the middle of a long loop. The thread is
 * started at once, so that files can still be read when the connection to the add-in's server breaks later;
 * one whose script did not arrive is started anew for the next file.
 */
export function createWorkerReader(): UseCases["readFile"] {
  let thread = startThread();
  const renew = (): void => {
    thread.worker.terminate();
    thread = startThread();
  };
  return (file, language, { stop, progress } = {}) =>
    new Promise((resolve, reject) => {
      if (thread.broken) renew();
      const asked = thread;
      let answered = false;
      asked.worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.kind === "progress") {
          progress?.(data.progress);
          return;
        }
        answered = true;
        if (data.kind === "read") resolve(data.result);
        else reject(new Error(`Reading ${file.name} failed: ${data.message}`));
      };
      asked.worker.onerror = (event: Event | ErrorEvent) => {
        asked.broken = true;
        answered = true;
        const words = wordsOf(event);
        if (words === null) resolve(fail({ kind: "ReaderUnreachable", name: file.name }));
        else reject(new Error(`The import worker broke: ${words}`));
      };
      stop?.addEventListener("abort", () => {
        // A thread that has answered waits for the next file and is not given up for the last one.
        if (answered) return;
        renew();
        resolve(fail({ kind: "Cancelled" }));
      });
      asked.worker.postMessage({ file, language });
    });
}

/** What a script that broke says of it; null of one that did not arrive, which is announced without a word. */
const wordsOf = (event: Event | ErrorEvent): string | null =>
  "message" in event && event.message !== "" ? event.message : null;
