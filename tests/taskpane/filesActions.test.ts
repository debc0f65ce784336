import { fail, ok } from "../../src/core/result";
import type { WaitingFile } from "../../src/taskpane/chosenSource";
import type { FilesStep, PaneState, SummaryStep } from "../../src/taskpane/paneState";
import type { ReviewStep } from "../../src/taskpane/review";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";
import { openPane, type OpenPane } from "./openPane";

const office = (name: string, words: string): WaitingFile => ({
  name,
  open: () => Promise.resolve(ok({ name, bytes: new TextEncoder().encode(words) })),
});
const yenBinh = office("yen-binh.txt", "BHXH cơ sở Yên Bình có 31 người tham gia BHXH tự nguyện.");
const yenBinhAgain = office(
  "yen-binh-2.txt",
  "BHXH cơ sở Yên Bình có 35 người tham gia BHXH tự nguyện.",
);
const vanChan = office("van-chan.txt", "BHXH cơ sở Văn Chấn có 27 người tham gia BHXH tự nguyện.");
const asked = office("hoi.txt", "BHXH cơ sở Sa Pa có 1.542 người tham gia BHXH tự nguyện.");
const empty = office("trong.txt", "");
const folder: WaitingFile = {
  name: "thư mục",
  open: () => Promise.resolve(fail({ kind: "FileUnreadable", name: "thư mục" })),
};

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());

const open = (): OpenPane =>
  openPane({
    useCases: book.useCases,
    today: () => "2025-12-01",
    save: () => undefined,
    openWorkbook: null,
    language: "vi",
    remembered: [],
    sample: () => Promise.resolve(fail({ kind: "SampleUnreachable" })),
  });

const filesOf = ({ importing }: PaneState): FilesStep => {
  if (importing.step !== "files") throw new Error(`The pane shows ${importing.step}`);
  return importing;
};
const reviewIn = (state: PaneState): ReviewStep => {
  const { at } = filesOf(state);
  if (at.step !== "review") throw new Error(`The file is in ${at.step}`);
  return at;
};
const isReviewing =
  (name: string) =>
  ({ importing }: PaneState): boolean =>
    importing.step === "files" && importing.at.step === "review" && importing.name === name;
const isOver = ({ importing }: PaneState): boolean => importing.step === "summary";

function write(pane: OpenPane, unasked = false, campaign?: string): void {
  const review = reviewIn(pane.state());
  const named = campaign === undefined ? review : { ...review, campaign };
  pane.actions.writeFile(named, filesOf(pane.state()), unasked);
}

const outcomes = (pane: OpenPane): readonly unknown[] =>
  (pane.state().importing as SummaryStep).outcomes.map((outcome) => {
    if (outcome.kind === "unread") return [outcome.name, outcome.problem.kind];
    if (outcome.kind !== "written") return [outcome.name, outcome.kind];
    const { added, unchanged, conflicts } = outcome.receipt;
    return [outcome.name, added, unchanged, conflicts];
  });

test("each file has its review in turn, one that cannot be read is passed over, and a summary ends it", async () => {
  const pane = open();
  pane.actions.readFiles([yenBinh, empty, folder, vanChan]);
  await pane.until(isReviewing("yen-binh.txt"));
  write(pane, false, "Tháng 11");
  await pane.until(isReviewing("van-chan.txt"));
  // The campaign that was named once holds for the files after it.
  expect(reviewIn(pane.state()).campaign).toBe("Tháng 11");
  write(pane);
  await pane.until(isOver);
  expect(outcomes(pane)).toEqual([
    ["yen-binh.txt", 1, 0, 0],
    ["trong.txt", "FileEmpty"],
    ["thư mục", "FileUnreadable"],
    ["van-chan.txt", 1, 0, 0],
  ]);
  expect(pane.state().comparing.survey?.sources.map(({ name }) => name)).toEqual([
    "yen-binh.txt",
    "van-chan.txt",
  ]);
});

test("two files that give one figure otherwise are told apart: the first stands, the second is said", async () => {
  const pane = open();
  pane.actions.readFiles([yenBinh, yenBinhAgain]);
  await pane.until(isReviewing("yen-binh.txt"));
  write(pane, false, "Hai tệp");
  await pane.until(isReviewing("yen-binh-2.txt"));
  write(pane);
  await pane.until(isOver);
  expect(outcomes(pane)).toEqual([
    ["yen-binh.txt", 1, 0, 0],
    ["yen-binh-2.txt", 0, 0, 1],
  ]);
  const [, second] = (pane.state().importing as SummaryStep).outcomes;
  expect(second).toMatchObject({
    receipt: {
      differing: [{ area: "Yên Bình", indicator: "BHXH tự nguyện", ours: 31, theirs: 35 }],
    },
  });
});

test("a skipped file is not written, and the next one is read", async () => {
  const pane = open();
  pane.actions.readFiles([vanChan, yenBinh]);
  await pane.until(isReviewing("van-chan.txt"));
  pane.actions.skipFile(filesOf(pane.state()));
  await pane.until(isReviewing("yen-binh.txt"));
  pane.actions.skipFile(filesOf(pane.state()));
  await pane.until(isOver);
  expect(outcomes(pane)).toEqual([
    ["van-chan.txt", "skipped"],
    ["yen-binh.txt", "skipped"],
  ]);
});

test("without asking, only a file with something open is shown; after it the rest goes on", async () => {
  const pane = open();
  pane.actions.readFiles([yenBinh, vanChan, asked, yenBinhAgain]);
  await pane.until(isReviewing("yen-binh.txt"));
  write(pane, true, "Không hỏi");
  await pane.until(isReviewing("hoi.txt"));
  const [figure] = reviewIn(pane.state()).figures;
  expect(figure?.question).toEqual([1542, 1.542]);
  expect(filesOf(pane.state()).done.map(({ name, kind }) => [name, kind])).toEqual([
    ["yen-binh.txt", "written"],
    ["van-chan.txt", "written"],
  ]);
  pane.actions.skipFile(filesOf(pane.state()));
  await pane.until(isReviewing("yen-binh-2.txt"));
});

test("reading is stopped, and no file after it is read", async () => {
  const pane = open();
  let opened = 0;
  const counted = ({ name, open: openIt }: WaitingFile): WaitingFile => ({
    name,
    open: () => {
      opened += 1;
      return openIt();
    },
  });
  pane.actions.readFiles([yenBinh, vanChan].map(counted));
  pane.actions.stopReading();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([opened, pane.state().importing]).toEqual([1, { step: "start" }]);
});
