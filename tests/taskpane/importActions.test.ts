import { readFileSync } from "node:fs";
import type { SourceFile } from "../../src/app/ports";
import type { Stage } from "../../src/app/ports";
import { ok, type Result } from "../../src/core/result";
import type { Problem } from "../../src/core/problem";
import { cellValue } from "../../src/host/workbook/cells";
import type { PaneEffects } from "../../src/taskpane/paneActions";
import type { PaneEvent, PaneState } from "../../src/taskpane/paneState";
import { encodeText } from "../readers/encodings/encodeText";
import { vietnameseReport } from "../readers/festivalReport";
import { openWorkbook, reportName, type OpenWorkbook } from "../openWorkbook";
import { readWatched } from "../../src/taskpane/readWatched";
import { reviewOf } from "./builders";
import { openPane, type OpenPane } from "./openPane";

const fileOf = (name: string, text: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const report = fileOf(reportName, readFileSync(`tests/fixtures/${reportName}`, "utf8"));
const short = fileOf("ngắn.txt", "Yên Bình có 1.077 người tham gia BHXH, BHYT.");

const sample = (): ReturnType<PaneEffects["sample"]> => Promise.resolve(ok(report));

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());

/** A pane on the workbook, with a count of the files that were read to their end. */
function open(more: Partial<PaneEffects> = {}): OpenPane & FilesRead {
  let filesRead = 0;
  let begin = (): void => undefined;
  const began = new Promise<void>((resolve) => (begin = resolve));
  const { useCases } = book;
  const pane = openPane({
    today: () => "2025-12-01",
    save: () => undefined,
    openWorkbook: null,
    useCases: {
      ...useCases,
      readFile: async (...request) => {
        begin();
        const reading = await useCases.readFile(...request);
        filesRead += 1;
        return reading;
      },
    },
    language: "vi",
    remembered: [],
    sample,
    ...more,
  });
  return { ...pane, filesRead: () => filesRead, began };
}

interface FilesRead {
  readonly filesRead: () => number;
  /** Comes when the first file begins to be read. */
  readonly began: Promise<void>;
}

const inReview = ({ importing }: PaneState): boolean => importing.step === "review";
const isDone = ({ importing }: PaneState): boolean => importing.step === "done";
const hasProblem = ({ problem }: PaneState): boolean => problem !== null;
/** Lets everything that is under way come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("reading", () => {
  test("a report becomes a review of its figures", async () => {
    const pane = open();
    pane.actions.read(report);
    expect(pane.state().importing).toEqual({
      step: "reading",
      name: reportName,
      progress: null,
    });
    await pane.until(inReview);
    expect(reviewOf(pane.state()).figures).toHaveLength(15);
  });

  test("is stopped, and its figures do not come when the file was read after all", async () => {
    const pane = open();
    pane.actions.read(report);
    await pane.began;
    pane.actions.stopReading();
    await settle();
    expect(pane.filesRead()).toBe(1);
    expect(pane.state().importing).toEqual({ step: "start" });
    expect(pane.told()).toEqual(["sourceChosen", "startedOver"]);
  });

  test("that was stopped before it began does not begin", async () => {
    const pane = open();
    pane.actions.read(report);
    pane.actions.stopReading();
    await settle();
    expect([pane.filesRead(), pane.told()]).toEqual([0, ["sourceChosen", "startedOver"]]);
  });

  test("is stopped, and neither does its problem come", async () => {
    const pane = open();
    pane.actions.read(fileOf("leer.txt", ""));
    await pane.began;
    pane.actions.stopReading();
    await settle();
    expect(pane.filesRead()).toBe(1);
    expect(pane.state().problem).toBeNull();
  });

  test("of another file takes the place of the one that is being read", async () => {
    const pane = open();
    pane.actions.read(report);
    await pane.began;
    pane.actions.read(short);
    await pane.until(inReview);
    await settle();
    expect(pane.filesRead()).toBe(2);
    expect(reviewOf(pane.state()).reading.source.name).toBe("ngắn.txt");
    expect(pane.told()).toEqual([
      "sourceChosen",
      "sourceChosen",
      "readingProgressed",
      "sourceRead",
    ]);
  });

  test("of an old font asks which letters are right, and reads again as answered, and back", async () => {
    const pane = open();
    const bytes = encodeText(vietnameseReport, "tcvn3");
    const reviewIn = (used: string) => (state: PaneState) =>
      inReview(state) && reviewOf(state).reading.source.encoding?.used === used;
    pane.actions.read({ name: "cũ.txt", bytes });
    await pane.until(inReview);
    const { file, lettersAsked } = reviewOf(pane.state());
    expect([lettersAsked, file]).toEqual([
      true,
      { name: "cũ.txt", bytes, places: [], mappings: [] },
    ]);
    pane.actions.read({ name: "cũ.txt", bytes, encoding: "tcvn3" });
    await pane.until(reviewIn("tcvn3"));
    const chosen = reviewOf(pane.state());
    expect([chosen.lettersAsked, chosen.reading.text]).toEqual([false, vietnameseReport]);
    pane.tell({ type: "lettersDoubted" });
    expect(reviewOf(pane.state()).lettersAsked).toBe(true);
    pane.actions.read({ name: "cũ.txt", bytes, encoding: "windows-1252" });
    await pane.until(reviewIn("windows-1252"));
    expect(reviewOf(pane.state()).lettersAsked).toBe(false);
  });

  test("of letters in doubt asks nothing once a person keeps them, and nothing of others", async () => {
    const pane = open();
    pane.actions.read({ name: "cũ.txt", bytes: encodeText(vietnameseReport, "vni") });
    await pane.until(inReview);
    pane.tell({ type: "lettersAnswered" });
    expect(reviewOf(pane.state()).lettersAsked).toBe(false);
    pane.actions.read(short);
    await pane.until((state) => inReview(state) && reviewOf(state).figures.length === 1);
    expect(reviewOf(pane.state()).lettersAsked).toBe(false);
  });

  test("that meets a bug says that the file cannot be read, and hides the bug from nobody", async () => {
    const bug = new Error("x is undefined");
    const useCases = { ...book.useCases, readFile: () => Promise.reject(bug) };
    const told: PaneEvent[] = [];
    const effects = (): PaneEffects => ({
      useCases,
      language: "vi",
      remembered: [],
      sample,
      today: () => "2025-12-01",
      save: () => undefined,
      openWorkbook: null,
    });
    const dependencies = { effects, tell: (event: PaneEvent) => void told.push(event) };
    const problem = { kind: "FileUnreadable", name: "ngắn.txt" };
    const stop = new AbortController();
    await expect(readWatched(dependencies, short, stop.signal)).rejects.toBe(bug);
    expect(told).toEqual([{ type: "problemMet", problem }]);
    stop.abort();
    await expect(readWatched(dependencies, short, stop.signal)).rejects.toBe(bug);
    expect(told).toHaveLength(1);
  });

  test("of what is no report says so on the first screen", async () => {
    const pane = open();
    pane.actions.read({ name: "ảnh.png", bytes: readFileSync("assets/icon-16.png") });
    await pane.until(hasProblem);
    expect(pane.state()).toMatchObject({
      importing: { step: "start" },
      problem: { kind: "FileKindUnsupported", name: "ảnh.png" },
    });
  });
});

describe("the sample", () => {
  test("is read like any report", async () => {
    const pane = open();
    pane.actions.readSample();
    await pane.until(inReview);
    expect(reviewOf(pane.state()).reading.source.name).toBe(reportName);
  });

  test("that cannot be had says so", async () => {
    const pane = open({
      sample: () => Promise.resolve({ ok: false, problem: { kind: "SampleUnreachable" } }),
    });
    pane.actions.readSample();
    await pane.until(hasProblem);
    expect(pane.state().problem).toEqual({ kind: "SampleUnreachable" });
  });

  test.each<[string, Result<SourceFile, Problem>]>([
    ["comes", ok(report)],
    ["does not come", { ok: false, problem: { kind: "SampleUnreachable" } }],
  ])("that %s late takes nothing away from the file chosen meanwhile", async (_, late) => {
    let arrive = (): void => undefined;
    const pane = open({
      sample: () =>
        new Promise((resolve) => {
          arrive = () => resolve(late);
        }),
    });
    pane.actions.readSample();
    pane.actions.read(short);
    await pane.until(inReview);
    const before = pane.state();
    arrive();
    await settle();
    expect(pane.state()).toBe(before);
  });
});

/** A pane with the short report under review, its value corrected. */
async function review(): Promise<OpenPane> {
  const pane = open();
  pane.actions.read(short);
  await pane.until(inReview);
  pane.tell({ type: "figureCorrected", id: 0, change: { value: 1078 } });
  return pane;
}

const enters =
  (stage: Stage) =>
  (event: PaneEvent): boolean =>
    event.type === "stageEntered" && event.stage === stage;

/** Everything that stands in the workbook. */
const standing = (): string =>
  JSON.stringify(
    book.host.workbook.model.worksheets.map(({ name, cells, tables, charts }) => [
      name,
      [...cells],
      tables.map((table) => table.name),
      charts.map((chart) => chart.name),
    ]),
  );

describe("writing", () => {
  test.each<Stage>(["reading", "deciding"])(
    "is stopped while %s: nothing is written, and the review is as it was",
    async (stage) => {
      const pane = await review();
      const before = standing();
      const reviewed = reviewOf(pane.state());
      pane.at(enters(stage), pane.actions.stopWriting);
      pane.actions.write(reviewed);
      await pane.until(hasProblem);
      expect(pane.state()).toMatchObject({ problem: { kind: "Cancelled" } });
      expect(reviewOf(pane.state())).toEqual(reviewed);
      expect(standing()).toBe(before);
      expect(before).toContain("Sheet1");
    },
  );

  test("that Excel refuses leads back to the review and leaves the workbook alone", async () => {
    const pane = await review();
    const before = standing();
    book.host.refuse("InvalidOperationInCellEditMode");
    pane.actions.write(reviewOf(pane.state()));
    await pane.until(hasProblem);
    book.host.refuse(null);
    expect(pane.state().problem).toEqual({ kind: "CellBeingEdited" });
    expect(reviewOf(pane.state()).figures[0]?.observation.value).toBe(1078);
    expect(standing()).toBe(before);
  });

  test("after a stop begins anew and is not stopped by the old wish", async () => {
    const pane = await review();
    pane.at(enters("reading"), pane.actions.stopWriting);
    pane.actions.write(reviewOf(pane.state()));
    await pane.until(hasProblem);
    pane.actions.write(reviewOf(pane.state()));
    await pane.until(isDone);
    expect(pane.state().importing).toMatchObject({ receipt: { added: 1, worksheet: "Số liệu" } });
    const figures = book.worksheet("Số liệu");
    expect(cellValue(figures, 4, 5)).toBe(1078);
    expect(cellValue(figures, 4, 7)).toBe("Đã sửa");
  });

  test("that is stopped too late is done, and says so", async () => {
    const pane = await review();
    pane.at(enters("writing"), pane.actions.stopWriting);
    pane.actions.write(reviewOf(pane.state()));
    await pane.until(isDone);
    expect(pane.told()).toContain("stopAsked");
    expect(pane.state().problem).toBeNull();
  });

  test("leaves dropped figures out, and names the campaign as the person did", async () => {
    const pane = open();
    pane.actions.read(report);
    await pane.until(inReview);
    pane.tell({ type: "figureDropped", id: 0, dropped: true });
    pane.tell({ type: "campaignNamed", campaign: "  Ngày hội 2025 " });
    pane.actions.write(reviewOf(pane.state()));
    await pane.until(isDone);
    expect(pane.state().importing).toMatchObject({ receipt: { added: 14 } });
    const figures = book.worksheet("Số liệu");
    expect(cellValue(figures, 5, 0)).toBe("Ngày hội 2025");
  });

  test("is done although a cell is being edited when the workbook is looked at afterwards", async () => {
    const pane = open();
    pane.actions.read(report);
    await pane.until(inReview);
    pane.at(enters("finishing"), () => book.host.refuse("InvalidOperationInCellEditMode"));
    pane.tell({ type: "campaignNamed", campaign: "Ngày hội 2026" });
    pane.actions.write(reviewOf(pane.state()));
    await pane.until((state) => isDone(state) || hasProblem(state));
    book.host.refuse(null);
    expect(pane.state()).toMatchObject({
      importing: { step: "done", receipt: { added: 15 } },
      problem: null,
    });
  });
});
