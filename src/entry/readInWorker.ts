import type { UseCases } from "../app/useCases";
import type { Problem } from "../core/problem";
import type { Reading } from "../core/observation/reading";
import { fail, type Result } from "../core/result";

/** What the import worker answers. */
export type WorkerAnswer =
  | { readonly kind: "read"; readonly result: Result<Reading, Problem> }
  | { readonly kind: "failed"; readonly message: string };

const startWorker = (): Worker => new Worker(new URL("./importWorker.ts", import.meta.url));

/**
 * Makes the reading of files in a thread of its own, so that the pane stays alive over a large one and can
 * give it up: to stop is to end the thread, which works even in the middle of a long loop. The thread is
 * started at once, so that files can still be read when the connection to the add-in's server breaks later.
 */
export function createWorkerReader(): UseCases["readFile"] {
  let worker = startWorker();
  return (file, language, stop) =>
    new Promise((resolve, reject) => {
      let answered = false;
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        answered = true;
        if (data.kind === "read") resolve(data.result);
        else reject(new Error(`Reading ${file.name} failed: ${data.message}`));
      };
      worker.onerror = (event) => reject(new Error(`The import worker broke: ${event.message}`));
      stop?.addEventListener("abort", () => {
        // A thread that has answered waits for the next file and is not given up for the last one.
        if (answered) return;
        worker.terminate();
        worker = startWorker();
        resolve(fail({ kind: "Cancelled" }));
      });
      worker.postMessage({ file, language });
    });
}
