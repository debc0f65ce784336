import { mappingKind, mappingsOf } from "../../src/core/grid/mapping/keptMapping";
import { fail } from "../../src/core/result";
import type { PaneState } from "../../src/taskpane/paneState";
import { openQuestions } from "../../src/taskpane/questions/openQuestions";
import { isAsked, isKept, type ReviewStep, type SaidOfTable } from "../../src/taskpane/review";
import { isAsLastTime, tableShapes } from "../../src/taskpane/tables/tableShapes";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";
import { week47, week48, weeklyTable as week } from "../readers/weeklyTable";
import { reviewOf } from "./builders";
import { openPane, type OpenPane } from "./openPane";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterEach(async () => {
  const remove = (await keptShapes()).map((key) => ({ kind: mappingKind, key }));
  await book.useCases.remember({ remove });
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

const inReview = ({ importing }: PaneState): boolean =>
  importing.step === "review" && importing.rereading === null;
const isDone = ({ importing }: PaneState): boolean => importing.step === "done";

async function reviewing(table: string, pane = open(), name = "tuan.csv"): Promise<OpenPane> {
  pane.actions.read({ name, bytes: new TextEncoder().encode(table) });
  await pane.until(inReview);
  return pane;
}

const shown = (pane: OpenPane): ReviewStep => reviewOf(pane.state());
const values = (pane: OpenPane): readonly number[] =>
  shown(pane).figures.map(({ observation }) => observation.value);
const kinds = (pane: OpenPane): readonly string[] =>
  openQuestions(shown(pane)).map(({ kind }) => kind);

const saidOf = (
  column: number,
  change: Extract<SaidOfTable, { readonly kind: "column" }>["change"],
): SaidOfTable => ({
  kind: "column",
  table: 0,
  column,
  letters: "ABCD".charAt(column),
  change,
  sign: null,
});

async function say(pane: OpenPane, ...said: Parameters<typeof saidOf>): Promise<void> {
  pane.actions.reread(shown(pane), saidOf(...said));
  await pane.until(inReview);
}

let campaigns = 0;

async function write(pane: OpenPane): Promise<void> {
  // What one test writes is of no matter to the next one.
  pane.tell({ type: "campaignNamed", campaign: `Tuần ${(campaigns += 1)}` });
  pane.actions.write(shown(pane));
  await pane.until(isDone);
}

const keptShapes = async (): Promise<readonly string[]> => {
  const recalled = await book.useCases.recall();
  if (!recalled.ok) throw new Error(recalled.problem.kind);
  return mappingsOf(recalled.value.records).map(({ fingerprint }) => fingerprint);
};

describe("a column that can be read in two ways", () => {
  test("is one question with both sums, and its figures are held back", async () => {
    const pane = await reviewing(week47);
    expect(openQuestions(shown(pane))).toEqual([
      expect.objectContaining({
        kind: "column",
        column: 2,
        letters: "C",
        sign: ",",
        asThousands: 6992,
        asDecimals: 6.992,
        unit: { unit: "VND", factor: 1e6 },
        figures: [1, 4],
      }),
    ]);
    const { figures } = shown(pane);
    expect(figures.filter(isAsked).map(({ id }) => id)).toEqual([1, 4]);
    expect(figures.filter(isKept)).toHaveLength(4);
    expect(figures[1]?.question).toEqual([5_742_000_000, 5_742_000]);
  });

  test("is not written before it is answered, and not remembered", async () => {
    const pane = await reviewing(week47);
    await write(pane);
    expect(pane.state().importing).toMatchObject({ receipt: { added: 4 } });
    expect(await keptShapes()).toEqual([]);
  });

  test.each([
    [".", [5_742_000_000, 1_250_000_000]],
    [",", [5_742_000, 1_250_000]],
  ] as const)("with %s as its decimal sign is %j", async (decimal, money) => {
    const pane = await reviewing(week47);
    await say(pane, 2, { decimal });
    expect([values(pane)[1], values(pane)[4]]).toEqual(money);
    expect(kinds(pane)).toEqual([]);
    expect(shown(pane).figures.every(isKept)).toBe(true);
  });

  test("is asked about once for all sheets of one form, with the sum of all", async () => {
    const halves = `${week("Sa Pa;168;5,742;12")}\n\n\nKết quả\n\n${week("Bắc Hà;97;1,250;9")}`;
    const pane = await reviewing(halves);
    expect(shown(pane).reading.tables.length).toBe(2);
    expect(openQuestions(shown(pane))).toMatchObject([
      { kind: "column", asThousands: 6992, asDecimals: 6.992, figures: [1, 4] },
    ]);
    expect(tableShapes(shown(pane).reading.tables)).toMatchObject([{ index: 0, others: 1 }]);
    await say(pane, 2, { decimal: "." });
    expect(kinds(pane)).toEqual([]);
  });

  test("asks nothing any more when its figures were typed or dropped", async () => {
    const pane = await reviewing(week47);
    pane.tell({ type: "figureCorrected", id: 1, change: { value: 5_742_000 } });
    pane.tell({ type: "figureDropped", id: 4, dropped: true });
    expect(kinds(pane)).toEqual([]);
  });
});

describe("reading a table again", () => {
  test("stays in the review, with the campaign, the corrections and the selection as they were", async () => {
    const pane = await reviewing(week47);
    pane.tell({ type: "campaignNamed", campaign: "Tuần 47" });
    pane.tell({ type: "figureCorrected", id: 3, change: { value: 98 } });
    pane.tell({ type: "figureDropped", id: 5, dropped: true });
    pane.tell({ type: "figureSelected", id: 4 });
    // With the first column of figures gone every figure has another place in the reading.
    await say(pane, 1, { role: "note" });
    const { campaign, figures, selected, droppedOrder } = shown(pane);
    expect(campaign).toBe("Tuần 47");
    expect(figures.map(({ id, dropped }) => [id, dropped])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect([selected, droppedOrder]).toEqual([2, [3]]);
    pane.actions.undoReread(shown(pane));
    expect(values(pane)[3]).toBe(98);
    expect(shown(pane).figures[5]?.dropped).toBe(true);
    expect(shown(pane).droppedOrder).toEqual([5]);
  });

  test("keeps only what a person changed of a figure: the rest is read anew", async () => {
    const pane = await reviewing(week47);
    pane.tell({ type: "figureCorrected", id: 0, change: { area: "Văn Chấn" } });
    await say(pane, 1, { figureRole: "target" });
    expect(shown(pane).figures[0]).toMatchObject({
      edited: true,
      observation: { area: "Văn Chấn", role: "target" },
    });
  });

  test("keeps a value in doubt that was typed as it had been read", async () => {
    const pane = await reviewing(week47);
    pane.tell({ type: "figureCorrected", id: 1, change: { value: 5_742_000 } });
    await say(pane, 1, { role: "note" });
    expect(shown(pane).figures.map(({ question }) => question !== null)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test("keeps what was answered, and takes the last change back alone", async () => {
    const pane = await reviewing(week("Nơi Xa Lạ;168;5,742;12", "Bắc Hà;97;1,250;9"));
    pane.tell({
      type: "questionAnswered",
      key: "area:Nơi Xa Lạ",
      answer: { kind: "area", words: "Nơi Xa Lạ", area: { name: "Sa Pa", kind: "office" } },
    });
    await say(pane, 2, { decimal: "." });
    await say(pane, 3, { role: "note" });
    expect(shown(pane).figures.map(({ observation }) => observation.area)).toEqual([
      "Sa Pa",
      "Sa Pa",
      "Bắc Hà",
      "Bắc Hà",
    ]);
    pane.actions.undoReread(shown(pane));
    expect([values(pane)[1], shown(pane).figures.length]).toEqual([5_742_000_000, 6]);
    pane.actions.undoReread(shown(pane));
    expect(kinds(pane)).toEqual(["column"]);
    expect(shown(pane).figures[0]?.observation.area).toBe("Sa Pa");
  });

  test("said twice in a row holds both, though the first was not yet read", async () => {
    const pane = await reviewing(week47);
    pane.actions.reread(shown(pane), saidOf(2, { decimal: "." }));
    pane.actions.reread(shown(pane), saidOf(3, { role: "note" }));
    await pane.until(inReview);
    expect(values(pane)).toEqual([168, 5_742_000_000, 97, 1_250_000_000]);
    expect(shown(pane).earlier).toHaveLength(1);
  });

  test("is given up with its file, and does not come back into the next one's review", async () => {
    const pane = await reviewing(week47);
    const before = shown(pane);
    await say(pane, 3, { role: "note" });
    const [told, late] = [pane.told().length, shown(pane)];
    pane.tell({ type: "startedOver" });
    await reviewing(week48, pane);
    const reread = { reading: late.reading, file: before.file, said: saidOf(3, { role: "note" }) };
    if (reread.file) pane.tell({ type: "tablesReread", ...reread, file: reread.file });
    expect(values(pane)).toHaveLength(9);
    expect(pane.told().length).toBeGreaterThan(told);
  });

  test("that fails leaves the review as it was, and says so", async () => {
    let fails = false;
    const pane = await reviewing(
      week47,
      open({
        ...book.useCases,
        readFile: (...request) =>
          fails
            ? Promise.resolve(fail({ kind: "ReaderUnreachable", name: "tuan.csv" }))
            : book.useCases.readFile(...request),
      }),
    );
    const before = shown(pane);
    fails = true;
    await say(pane, 2, { decimal: "." });
    expect(shown(pane)).toEqual(before);
    expect(pane.state().problem).toEqual({ kind: "ReaderUnreachable", name: "tuan.csv" });
  });
});

describe("what was said of a table", () => {
  async function imported(): Promise<void> {
    const pane = await reviewing(week47);
    await say(pane, 2, { decimal: "." });
    await say(pane, 3, { role: "note" });
    await write(pane);
  }

  test("reads the sender's next table, in whoever's pane, without a question", async () => {
    await imported();
    const pane = await reviewing(week48);
    expect(values(pane)).toEqual([99, 2_125_000_000, 171, 6_030_000_000, 12, 1_008_000_000]);
    expect(kinds(pane)).toEqual([]);
    expect(shown(pane).reading.tables.map(isAsLastTime)).toEqual([true]);
  });

  test("reads no table of another form", async () => {
    await imported();
    const other = week48.replace("Ghi nhận", "Số hộ");
    const pane = await reviewing(other);
    expect(shown(pane).reading.tables.map(({ settled }) => settled)).toEqual([null]);
    expect(kinds(pane)).toEqual(["column"]);
  });

  test("and is changed holds as changed from then on", async () => {
    await imported();
    const pane = await reviewing(week48);
    await say(pane, 2, { decimal: "," });
    expect(shown(pane).reading.tables.map(isAsLastTime)).toEqual([false]);
    await write(pane);
    expect(values(await reviewing(week47))).toEqual([168, 5_742_000, 97, 1_250_000]);
    expect(await keptShapes()).toHaveLength(1);
  });

  test("is forgotten at once, and remembered again when that is taken back", async () => {
    await imported();
    const pane = await reviewing(week48);
    pane.actions.forgetTable(shown(pane), 0);
    await pane.until(({ keptTables }) => keptTables !== null);
    await pane.until(inReview);
    expect(await keptShapes()).toEqual([]);
    expect(kinds(pane)).toEqual(["column"]);
    expect(kinds(await reviewing(week48))).toEqual(["column"]);
    pane.actions.undoReread(shown(pane));
    expect(kinds(pane)).toEqual([]);
    await pane.until(({ keptTables }) => keptTables?.length === 1);
    expect(await keptShapes()).toHaveLength(1);
  });

  test("is listed, and removed from the list", async () => {
    await imported();
    const pane = open();
    pane.actions.recallTables();
    await pane.until(({ keptTables }) => keptTables !== null);
    const [table] = pane.state().keptTables ?? [];
    expect(table?.columns.map(({ heading }) => heading.join())).toEqual([
      "Địa bàn",
      "BHXH tự nguyện",
      "Số thu (triệu đồng)",
      "Ghi nhận",
    ]);
    pane.actions.removeTable(table?.fingerprint ?? "");
    await pane.until(({ keptTables }) => keptTables?.length === 0);
    expect(await keptShapes()).toEqual([]);
  });
});

test("a place that is named while a table is read in two ways can be taken back in either", async () => {
  const pane = await reviewing(week("Nơi Xa Lạ;168;5,742;12", "Bắc Hà;97;1,250;9"));
  const place = { name: "Xa Lạ", kind: "office", within: "Lào Cai", forms: ["Nơi Xa Lạ"] } as const;
  const areas = (): readonly (string | null)[] => [
    ...new Set(shown(pane).figures.map(({ observation }) => observation.area)),
  ];
  await say(pane, 3, { role: "note" });
  pane.tell({ type: "placeNamed", place });
  expect(areas()).toEqual(["Xa Lạ", "Bắc Hà"]);
  await say(pane, 2, { decimal: "." });
  expect(areas()).toEqual(["Xa Lạ", "Bắc Hà"]);
  expect(shown(pane).named).toHaveLength(1);
  pane.actions.undoReread(shown(pane));
  pane.actions.undoReread(shown(pane));
  expect([areas(), shown(pane).figures.length]).toEqual([["Xa Lạ", "Bắc Hà"], 6]);
  pane.tell({ type: "placeTakenBack", place });
  expect(areas()).toEqual(["Nơi Xa Lạ", "Bắc Hà"]);
});
