import type { AddedArea } from "../../src/core/area/addedArea";
import { keptPlaces, placeRecord } from "../../src/core/area/keptPlaces";
import { fail, ok } from "../../src/core/result";
import type { PaneState } from "../../src/taskpane/paneState";
import { openQuestions } from "../../src/taskpane/questions/openQuestions";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";
import { reviewOf } from "./builders";
import { openPane, type OpenPane } from "./openPane";

const place: AddedArea = {
  name: "Gò Sỏi Xa",
  kind: "office",
  within: "Lào Cai",
  forms: ["Gò Sỏi Xa", "BHXH khu Gò Sỏi"],
};
const table = "Địa bàn;BHXH tự nguyện\nSa Pa;168\nGò Sỏi Xa;20";
const report = "Sa Pa có 168 người tham gia BHXH tự nguyện, Gò Sỏi Xa có 20 người.";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());

const open = (useCases = book.useCases): OpenPane =>
  openPane({
    useCases,
    language: "vi",
    remembered: [],
    today: () => "2025-12-01",
    save: () => undefined,
    openWorkbook: null,
    sample: () => Promise.resolve(fail({ kind: "SampleUnreachable" })),
  });

const inReview = ({ importing }: PaneState): boolean => importing.step === "review";

async function reviewing(pane: OpenPane, name: string, words: string): Promise<void> {
  pane.actions.read({ name, bytes: new TextEncoder().encode(words) });
  await pane.until(inReview);
}

const areas = (pane: OpenPane): readonly unknown[] =>
  reviewOf(pane.state()).figures.map(({ observation: { area, areaKind } }) => [area, areaKind]);

async function kept(): Promise<readonly AddedArea[]> {
  const recalled = await book.useCases.recall();
  if (!recalled.ok) throw new Error(recalled.problem.kind);
  return keptPlaces(recalled.value.records);
}

test("a place that was named in the pane is known to the next pane, in a table and in a report", async () => {
  const first = open();
  await reviewing(first, "bang.csv", table);
  expect(openQuestions(reviewOf(first.state())).map(({ kind }) => kind)).toEqual(["area"]);
  first.actions.addPlace(place);
  expect(openQuestions(reviewOf(first.state()))).toEqual([]);
  while ((await kept()).length === 0) await new Promise(setImmediate);
  // A colleague opens the same workbook.
  for (const [name, words] of [
    ["bang.csv", table],
    ["bao cao.txt", report],
  ] as const) {
    const second = open();
    await reviewing(second, name, words);
    expect(areas(second)).toEqual([
      ["Sa Pa", "office"],
      ["Gò Sỏi Xa", "office"],
    ]);
    expect(openQuestions(reviewOf(second.state()))).toEqual([]);
  }
});

test("a place that is taken back is forgotten by the workbook too", async () => {
  const pane = open();
  await reviewing(pane, "bang.csv", table.replace("Gò Sỏi Xa", "Đầm Vạc"));
  const other = { ...place, name: "Đầm Vạc", forms: ["Đầm Vạc"] };
  const listed = (): boolean =>
    Array.isArray(pane.state().places) &&
    (pane.state().places as readonly AddedArea[]).some(({ name }) => name === other.name);
  pane.actions.addPlace(other);
  pane.actions.lookAtPlaces();
  await pane.until(listed);
  pane.actions.takeBackPlace(other);
  expect(listed()).toBe(false);
  expect((await kept()).map(({ name }) => name)).not.toContain(other.name);
  expect(openQuestions(reviewOf(pane.state()))).toHaveLength(1);
});

test("what is read right after places were named knows them all", async () => {
  const pane = open();
  await reviewing(pane, "bang.csv", table);
  const names = ["Gò Một", "Gò Hai"];
  for (const name of names) pane.actions.addPlace({ ...place, name, forms: [name] });
  const words = "Địa bàn;BHXH tự nguyện\nGò Một;168\nGò Hai;20";
  pane.actions.read({ name: "bang-2.csv", bytes: new TextEncoder().encode(words) });
  await pane.until(
    (state) => inReview(state) && reviewOf(state).reading.source.name === "bang-2.csv",
  );
  expect(areas(pane)).toEqual(names.map((name) => [name, "office"]));
});

test("a place that the workbook cannot keep holds for this import, and it is said", async () => {
  const problem = { kind: "WorkbookReadOnly" } as const;
  const pane = open({
    ...book.useCases,
    recall: () => Promise.resolve(ok({ records: [], problems: [] })),
    remember: () => Promise.resolve(fail(problem)),
  });
  await reviewing(pane, "bang.csv", table);
  pane.actions.addPlace(place);
  await pane.until((state) => state.problem !== null);
  expect(pane.state().problem).toEqual(problem);
  expect(reviewOf(pane.state()).places).toEqual([place]);
});

test("a workbook that cannot be looked at leaves no file unread", async () => {
  const recall = () => Promise.resolve(fail({ kind: "CellBeingEdited" } as const));
  const pane = open({ ...book.useCases, recall });
  await reviewing(pane, "bang.csv", table);
  expect(areas(pane)).toHaveLength(2);
});

test.each<[string, unknown]>([
  ["no record", 7],
  ["nothing", null],
  ["a list", [place]],
  ["no name", { ...place, name: " - " }],
  ["an endless name", { ...place, name: "x".repeat(1000) }],
  ["an unheard kind", { ...place, kind: "planet" }],
])("a workbook whose place is %s gives none, and no error", (_, data) => {
  const record = { kind: "area", key: "x", data: data as null };
  expect(keptPlaces([record])).toEqual([]);
});

test("a place comes back from the workbook as it was, and other records are none", () => {
  const other = { kind: "mapping", key: "x", data: { ...place } };
  expect(keptPlaces([placeRecord(place), other])).toEqual([place]);
  const odd = { kind: "area", key: "x", data: { ...place, within: 3, forms: [7, "Gò"] } };
  expect(keptPlaces([odd])).toEqual([{ ...place, within: null, forms: ["Gò"] }]);
});
