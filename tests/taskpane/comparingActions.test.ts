import type { FiguresSurvey } from "../../src/core/compare/surveyFigures";
import { ok } from "../../src/core/result";
import { cellValue } from "../../src/host/workbook/cells";
import { comparisonPreview } from "../../src/taskpane/comparisonPreview";
import { comparisonStands } from "../../src/taskpane/comparing";
import type { PaneState } from "../../src/taskpane/paneState";
import { viSheetWords } from "../../src/text/sheetWords/vi";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";
import { openPane, type OpenPane } from "./openPane";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());

const open = (): OpenPane =>
  openPane({
    today: () => "2025-12-01",
    save: () => undefined,
    openWorkbook: null,
    useCases: book.useCases,
    language: "vi",
    remembered: [],
    sample: () => Promise.resolve(ok({ name: "", bytes: new Uint8Array() })),
  });

const hasProblem = ({ problem }: PaneState): boolean => problem !== null;
const hasDrawn = ({ comparing }: PaneState): boolean => comparing.charts !== null;
const isSurveyed = ({ comparing }: PaneState): boolean => comparing.survey !== null;
/** Lets everything that is under way come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

function surveyIn({ comparing }: PaneState): FiguresSurvey {
  if (!comparing.survey) throw new Error("The workbook was not looked at.");
  return comparing.survey;
}

describe("in a workbook without figures", () => {
  test("there is no comparison to make again", async () => {
    const pane = open();
    pane.actions.compareAgain();
    await pane.until(hasProblem);
    expect(pane.state()).toMatchObject({
      tab: "compare",
      problem: { kind: "ComparisonMissing" },
      comparing: { working: "none", comparison: null },
    });
    expect(book.host.workbook.model.worksheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a look without being asked finds nothing and says nothing", async () => {
    const pane = open();
    pane.actions.look();
    await pane.until(isSurveyed);
    expect(surveyIn(pane.state()).areas).toEqual([]);
    expect(pane.told()).toEqual(["surveyed"]);
  });
});

describe("when Excel is busy", () => {
  const busy = { kind: "HostRefused", code: "ServiceNotAvailable" };
  beforeEach(() => book.host.refuse("ServiceNotAvailable"));
  afterEach(() => book.host.refuse(null));

  test.each<[string, (pane: OpenPane) => void]>([
    ["opening the pane", (pane) => pane.actions.look()],
    ["going back to the import", (pane) => pane.actions.showTab("import")],
  ])("%s does not trouble anyone", async (_, act) => {
    const pane = open();
    act(pane);
    await settle();
    expect(pane.state().problem).toBeNull();
  });

  test.each<[string, (pane: OpenPane) => void]>([
    ["the tab of comparisons", (pane) => pane.actions.showTab("compare")],
    ["the tab of charts", (pane) => pane.actions.showTab("charts")],
    ["comparing again", (pane) => pane.actions.compareAgain()],
    ["comparing", (pane) => pane.actions.compare("Yên Bình", "Văn Chấn", ["columns"])],
    ["drawing", (pane) => pane.actions.draw("Yên Bình", "Văn Chấn", ["columns"])],
  ])("%s says so, and nothing goes on working", async (_, act) => {
    const pane = open();
    act(pane);
    await pane.until(hasProblem);
    expect(pane.state()).toMatchObject({ problem: busy, comparing: { working: "none" } });
  });
});

describe("with a report of two areas and their province, without activities", () => {
  beforeAll(async () => {
    await book.importReport(
      () =>
        "Toàn tỉnh Lào Cai có 2.745 người tham gia BHXH, BHYT. " +
        "Yên Bình có 1.077 người tham gia BHXH, BHYT; Văn Chấn có 127 người tham gia BHXH, BHYT.",
    );
  });

  test("the comparison is made, then its charts, and both are told as they come", async () => {
    const pane = open();
    pane.actions.compare("Yên Bình", "Văn Chấn", ["columns"]);
    await pane.until(hasDrawn);
    await pane.until(isSurveyed);
    expect(pane.told()).toEqual([
      "tabChosen",
      "areasChosen",
      "comparingBegan",
      "compared",
      "comparingBegan",
      "chartsDrawn",
      "surveyed",
    ]);
    expect(pane.state().comparing).toMatchObject({
      comparison: { worksheet: "Yên Bình - Văn Chấn", refreshed: false },
      charts: { drawn: 1, refreshed: 0 },
      working: "none",
    });
    expect(comparisonStands(pane.state().comparing, surveyIn(pane.state()))).toBe(true);
  });

  test("comparing again makes the newest one anew, with every chart that has figures", async () => {
    const pane = open();
    pane.actions.compareAgain();
    await pane.until(hasDrawn);
    expect(pane.state().comparing).toMatchObject({
      first: "Yên Bình",
      second: "Văn Chấn",
      comparison: { refreshed: true },
      charts: { drawn: 1, refreshed: 1 },
    });
    const { charts } = book.worksheet("Yên Bình - Văn Chấn");
    expect(charts.map(({ name }) => name)).toEqual(["CF_cmp1_columns", "CF_cmp1_shares"]);
  });

  test("the preview says what the worksheet says", async () => {
    const pane = open();
    pane.actions.look();
    await pane.until(isSurveyed);
    const sheet = book.worksheet("Yên Bình - Văn Chấn");
    // Columns A, C, D, E, F, I and J of the comparison's only row.
    const row = [0, 2, 3, 4, 5, 8, 9].map((column) => cellValue(sheet, 6, column));
    const preview = comparisonPreview(surveyIn(pane.state()), "Yên Bình", "Văn Chấn");
    expect(
      preview.map(({ indicator, first, second, difference, ratio, other, whole }) => [
        viSheetWords.indicator(indicator),
        ...[first, second, difference, ratio, other, whole],
      ]),
    ).toEqual([row]);
    expect(row).toEqual(["Người tham gia BHXH, BHYT", ...[1077, 127, 950, 1077 / 127, 1541, 2745]]);
  });

  test("areas the other way round are another comparison, which is not there to draw", async () => {
    const pane = open();
    pane.actions.showTab("charts");
    await pane.until(isSurveyed);
    pane.tell({ type: "areasChosen", first: "Văn Chấn", second: "Yên Bình" });
    expect(comparisonStands(pane.state().comparing, surveyIn(pane.state()))).toBe(false);
    pane.actions.draw("Văn Chấn", "Yên Bình", ["columns"]);
    await pane.until(hasProblem);
    expect(pane.state().problem).toEqual({ kind: "ComparisonMissing" });
  });

  test("a comparison that stands is still told when its charts then fail", async () => {
    const pane = open();
    pane.at(
      ({ type }) => type === "compared",
      () => book.host.refuse("InvalidOperationInCellEditMode"),
    );
    pane.actions.compare("Yên Bình", "Văn Chấn", ["columns"]);
    await pane.until(hasProblem);
    book.host.refuse(null);
    expect(pane.state()).toMatchObject({
      problem: { kind: "CellBeingEdited" },
      comparing: { comparison: { worksheet: "Yên Bình - Văn Chấn" }, charts: null },
    });
  });
});
