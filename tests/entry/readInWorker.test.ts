import type { Reading } from "../../src/core/observation/reading";
import { createWorkerReader, type WorkerAnswer } from "../../src/entry/readInWorker";
import { readText } from "../../src/readers/readSource";

/** A thread of the browser as the reader meets it: messages in, answers out when the test says so. */
class Thread {
  static readonly started: Thread[] = [];
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null = null;
  onerror: ((event: { readonly message?: string }) => void) | null = null;
  readonly asked: unknown[] = [];
  ended = false;
  constructor() {
    Thread.started.push(this);
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(reading: Reading): void {
    this.onmessage?.({ data: { kind: "read", result: { ok: true, value: reading } } });
  }
}

beforeEach(() => {
  Thread.started.length = 0;
  Object.assign(globalThis, { Worker: Thread });
});

const threadAt = (index: number): Thread => {
  const thread = Thread.started[index];
  if (!thread) throw new Error(`Only ${Thread.started.length} threads were started.`);
  return thread;
};
const fileOf = (name: string) => ({ name, bytes: new Uint8Array([1]) });
const readingOf = (name: string): Reading => readText(name, "Có 5 hội nghị.", "vi");

test("one thread is started with the pane, before any file is chosen", () => {
  createWorkerReader();
  expect(Thread.started).toHaveLength(1);
});

test("a file is read by the thread", async () => {
  const read = createWorkerReader();
  const reading = read(fileOf("a.txt"), "vi");
  expect(threadAt(0).asked).toEqual([{ file: fileOf("a.txt"), language: "vi" }]);
  threadAt(0).answer(readingOf("a.txt"));
  expect(await reading).toEqual({ ok: true, value: readingOf("a.txt") });
});

test("giving up ends the thread, even in the middle of its work, and the next file has a new one", async () => {
  const read = createWorkerReader();
  const stop = new AbortController();
  const given = read(fileOf("a.txt"), null, { stop: stop.signal });
  stop.abort();
  expect(await given).toEqual({ ok: false, problem: { kind: "Cancelled" } });
  expect(threadAt(0).ended).toBe(true);
  const next = read(fileOf("b.txt"), null);
  threadAt(1).answer(readingOf("b.txt"));
  expect(await next).toMatchObject({ ok: true });
});

test("a thread that has answered reads the next file, as the server may be out of reach by then", async () => {
  const read = createWorkerReader();
  const first = new AbortController();
  const reading = read(fileOf("a.txt"), null, { stop: first.signal });
  threadAt(0).answer(readingOf("a.txt"));
  await reading;
  // The pane gives up the reading before it begins another, whether or not it is over.
  first.abort();
  const next = read(fileOf("b.txt"), null, { stop: new AbortController().signal });
  threadAt(0).answer(readingOf("b.txt"));
  expect(await next).toEqual({ ok: true, value: readingOf("b.txt") });
  expect(Thread.started).toHaveLength(1);
  expect(threadAt(0).ended).toBe(false);
});

test("how far the thread is is told, and is no answer yet", async () => {
  const read = createWorkerReader();
  const told: unknown[] = [];
  const stop = new AbortController();
  const progress = (one: unknown): void => void told.push(one);
  const reading = read(fileOf("a.pdf"), null, { stop: stop.signal, progress });
  const page = { stage: "pages", done: 1, of: 300 } as const;
  threadAt(0).onmessage?.({ data: { kind: "progress", progress: page } });
  expect(told).toEqual([page]);
  stop.abort();
  expect(await reading).toEqual({ ok: false, problem: { kind: "Cancelled" } });
  expect(threadAt(0).ended).toBe(true);
});

test("a bug in the thread is thrown here, with the name of the file", async () => {
  const read = createWorkerReader();
  const reading = read(fileOf("a.txt"), null);
  threadAt(0).onmessage?.({ data: { kind: "failed", message: "TypeError: x" } });
  await expect(reading).rejects.toThrow("Reading a.txt failed: TypeError: x");
  const other = read(fileOf("b.txt"), null);
  threadAt(0).onerror?.({ message: "no memory" });
  await expect(other).rejects.toThrow("The import worker broke: no memory");
});

test("a thread whose script does not arrive says so, and the next file has a new one", async () => {
  const read = createWorkerReader();
  const reading = read(fileOf("a.txt"), null);
  threadAt(0).onerror?.({});
  expect(await reading).toEqual({
    ok: false,
    problem: { kind: "ReaderUnreachable", name: "a.txt" },
  });
  const next = read(fileOf("b.txt"), null);
  threadAt(1).answer(readingOf("b.txt"));
  expect(await next).toMatchObject({ ok: true });
});

test("a thread that failed before any file was chosen is started anew for the first", async () => {
  const read = createWorkerReader();
  threadAt(0).onerror?.({});
  const reading = read(fileOf("a.txt"), null);
  expect(threadAt(0).asked).toEqual([]);
  threadAt(1).answer(readingOf("a.txt"));
  expect(await reading).toMatchObject({ ok: true });
});
