import type { Source } from "../app/ports";
import type { Language } from "../core/observation/observation";
import type { TellReadingProgress } from "../core/observation/readingProgress";
import { readSource } from "../readers/readSource";
import type { WorkerAnswer } from "./readInWorker";

interface ReadRequest {
  readonly file: Source;
  readonly language: Language | null;
}

const answer = (message: WorkerAnswer): void => self.postMessage(message);

self.onmessage = ({ data: { file, language } }: MessageEvent<ReadRequest>) => {
  const progress: TellReadingProgress = (told) => answer({ kind: "progress", progress: told });
  readSource(file, language, { progress }).then(
    (result) => answer({ kind: "read", result }),
    // A bug of ours: it crosses the thread as words and is thrown on the other side.
    (error: unknown) => answer({ kind: "failed", message: String(error) }),
  );
};
