import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { keyColumn, keyRow } from "../../src/host/workbook/cells";
import { recalculate } from "../../tools/recalculate";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

let book: OpenWorkbook;
let file: Uint8Array;
const folder = mkdtempSync(join(tmpdir(), "interop-"));

beforeAll(async () => {
  book = await openWorkbook();
  await book.importReport();
  const areas = { first: "Yên Bình", second: "Văn Chấn", language: "vi" } as const;
  await book.useCases.buildComparison(areas);
  await book.useCases.drawCharts({ ...areas, kinds: ["columns", "shares", "activities"] });
  await book.host.workbook.settle();
  file = await saveXlsx(book.host.workbook.model);
});
afterAll(() => book.host.close());

test("LibreOffice calculates every formula to our host's value", async () => {
  const path = join(folder, "campaign.xlsx");
  writeFileSync(path, file);
  const theirs = await recalculate(path);
  const formulas = book.host.workbook.model.worksheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, cell]) => cell.formula !== null)
      .map(([key, cell]) => ({
        place: `${name}!${keyRow(key)},${keyColumn(key)}`,
        value: cell.value,
      })),
  );
  expect(formulas.length).toBeGreaterThan(60);
  const differing = formulas.filter(({ place, value }) => !same(theirs.get(place), value));
  expect(
    differing.map(({ place, value }) => ({ place, ours: value, theirs: theirs.get(place) })),
  ).toEqual([]);
});

const same = (theirs: unknown, ours: unknown): boolean =>
  typeof theirs === "number" && typeof ours === "number"
    ? Math.abs(theirs - ours) < 1e-9
    : theirs === ours;

test("it really calculates: a wrong cached value does not survive", async () => {
  const parts = unzipSync(file);
  const name = "xl/worksheets/sheet4.xml";
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  expect(sheet).toContain("<v>950</v>");
  parts[name] = strToU8(sheet.replace("<v>950</v>", "<v>951</v>"));
  const path = join(folder, "wrong.xlsx");
  writeFileSync(path, zipSync(parts));
  expect((await recalculate(path)).get("Yên Bình - Văn Chấn!6,4")).toBe(950);
});

test("the file has three native charts with values and linked titles", () => {
  const parts = unzipSync(file);
  const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(3);
  for (const name of charts) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    expect(xml).toMatch(/<c:tx><c:strRef><c:f>/);
    expect(xml).toMatch(/<c:numCache>.*<c:v>[\d.]+<\/c:v>/);
  }
});
