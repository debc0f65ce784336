import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readSource } from "../src/readers/readSource";
import { parseArguments } from "./parseArguments";

const usage = `npm run test:foreign -- FOLDER... [--seconds 20] [--ext xlsx,xlsm,csv,tsv]
Reads every file of the folders as the pane does, in a thread with a time limit, and says which were read,
refused (by reason), hung or raised. Ends with 1 when one hung or raised, or fewer than 97 in 100 were read.`;

/** What became of one file. */
export type ForeignOutcome =
  | { readonly kind: "read"; readonly figures: number }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "raised"; readonly message: string }
  | { readonly kind: "hung" };

/** The share of files that must be read. */
const wanted = 0.97;

/** Reads files made by others and counts what became of them. */
export async function foreignProgram(argv: readonly string[]): Promise<number> {
  const { values, options } = parseArguments(argv);
  if (values.length === 0) {
    process.stdout.write(`${usage}\n`);
    return 2;
  }
  const seconds = Number(options.get("seconds")?.[0] ?? 20);
  const extensions = (options.get("ext")?.[0] ?? "xlsx,xlsm,csv,tsv").split(",");
  const files = values.flatMap((folder) => filesIn(folder, extensions));
  const reader = createReader(seconds * 1000);
  const outcomes = new Map<string, ForeignOutcome>();
  for (const file of files) {
    const outcome = await reader.read(file);
    outcomes.set(file, outcome);
    if (outcome.kind !== "read") process.stdout.write(`${sentence(outcome)}\t${file}\n`);
  }
  reader.close();
  return report(outcomes);
}

function filesIn(folder: string, extensions: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`)))
    .filter((path) => statSync(path).isFile())
    .sort();
}

interface ForeignReader {
  readonly read: (path: string) => Promise<ForeignOutcome>;
  readonly close: () => void;
}

/** A thread that reads one file after another and is replaced by a new one when it hangs or breaks. */
function createReader(limitMs: number): ForeignReader {
  let worker = new Worker(__filename);
  return {
    read: async (path) => {
      const outcome = await outcomeOf(worker, path, limitMs);
      if (outcome.kind === "hung" || outcome.kind === "raised") {
        await worker.terminate();
        worker = new Worker(__filename);
      }
      return outcome;
    },
    close: () => void worker.terminate(),
  };
}

const outcomeOf = (worker: Worker, path: string, limitMs: number): Promise<ForeignOutcome> =>
  new Promise((resolve) => {
    const finish = (outcome: ForeignOutcome): void => {
      clearTimeout(limit);
      worker.off("message", finish);
      worker.off("error", broke);
      resolve(outcome);
    };
    const broke = (error: Error): void => finish({ kind: "raised", message: error.message });
    const limit = setTimeout(() => finish({ kind: "hung" }), limitMs);
    worker.on("message", finish);
    worker.on("error", broke);
    worker.postMessage(path);
  });

async function readOne(path: string): Promise<ForeignOutcome> {
  try {
    const bytes = new Uint8Array(readFileSync(path));
    const result = await readSource({ name: path.replace(/^.*\//, ""), bytes }, null);
    if (!result.ok) return { kind: "refused", reason: reasonOf(result.problem) };
    return { kind: "read", figures: result.value.observations.length };
  } catch (error) {
    return {
      kind: "raised",
      message: error instanceof Error ? (error.stack ?? "") : String(error),
    };
  }
}

const reasonOf = (problem: { readonly kind: string; readonly found?: unknown }): string =>
  typeof problem.found === "string" ? `${problem.kind} (${problem.found})` : problem.kind;

function report(outcomes: ReadonlyMap<string, ForeignOutcome>): number {
  const count = (kind: ForeignOutcome["kind"]): number =>
    [...outcomes.values()].filter((outcome) => outcome.kind === kind).length;
  const read = count("read");
  const share = outcomes.size === 0 ? 0 : read / outcomes.size;
  process.stdout.write(
    `${outcomes.size} files: ${read} read (${(share * 100).toFixed(2)} %), ` +
      `${count("refused")} refused, ${count("hung")} hung, ${count("raised")} raised.\n`,
  );
  return count("hung") + count("raised") > 0 || share < wanted ? 1 : 0;
}

function sentence(outcome: ForeignOutcome): string {
  switch (outcome.kind) {
    case "read":
      return "read";
    case "refused":
      return `refused ${outcome.reason}`;
    case "raised":
      return `raised ${outcome.message}`;
    case "hung":
      return "hung";
  }
}

if (!isMainThread)
  parentPort?.on("message", (path: string) => {
    void readOne(path).then((outcome) => parentPort?.postMessage(outcome));
  });
