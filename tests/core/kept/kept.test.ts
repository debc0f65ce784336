import fc from "fast-check";
import { keptData, putKept, removeKept, type KeptRecord } from "../../../src/core/kept/keptRecord";
import { mostRecords, planKept } from "../../../src/core/kept/planKept";
import { readKept } from "../../../src/core/kept/readKept";
import type { CellValue } from "../../../src/core/plan/cell";
import type { KeptSnapshot, WorkbookSnapshot } from "../../../src/core/plan/workbookSnapshot";
import { emptyWorkbook } from "../festivalWorkbook";

/** The workbook after a plan, as Excel would give it back. */
function after(snapshot: WorkbookSnapshot, records: readonly KeptRecord[]): WorkbookSnapshot {
  const planned = planKept(snapshot, records);
  if (!planned.ok) throw new Error(planned.problem.kind);
  if (!planned.value) return snapshot;
  const { worksheet, address, cells } = planned.value;
  return {
    ...snapshot,
    worksheets: [...snapshot.worksheets, { name: worksheet, protected: false, chartNames: [] }],
    kept: { worksheet, address, rows: cells as CellValue[][] },
  };
}

const withRows = (
  { kept }: WorkbookSnapshot,
  change: (rows: CellValue[][]) => void,
): KeptSnapshot => {
  if (!kept) throw new Error("Nothing is kept.");
  const rows = kept.rows.map((row) => [...row]);
  change(rows);
  return { ...kept, rows };
};

function put(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  const cells = rows[row];
  if (!cells) throw new Error(`No row ${row}.`);
  cells[column] = value;
}

const mapping: KeptRecord = { kind: "mapping", key: "6-1a", data: { columns: ["Đơn vị", "=1+1"] } };
const area: KeptRecord = { kind: "area", key: "Y Tý", data: { province: "Lào Cai" } };
const long: KeptRecord = { kind: "mapping", key: "long", data: "ệ\u0000😀".repeat(9000) };

test("what was kept is read again, long records over several cells of plain letters", () => {
  const { kept } = after(emptyWorkbook, [mapping, long, area]);
  expect(readKept(kept)).toEqual({ records: [mapping, long, area], problems: [] });
  const texts = (kept?.rows ?? []).slice(1).map((row) => String(row[4]));
  expect(texts.length).toBeGreaterThan(6);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_000);
  expect(texts.join("")).toMatch(/^[ -~]*$/);
});

test("any JSON is kept as it is", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ kind: fc.string(), key: fc.string({ minLength: 1 }), data: fc.jsonValue() }),
      ),
      (given) => {
        const all = given.map((record): KeptRecord => ({
          kind: `k${record.kind}`,
          key: record.key,
          data: JSON.parse(JSON.stringify(record.data)) as KeptRecord["data"],
        }));
        const records = all.reduce<readonly KeptRecord[]>(putKept, []);
        expect(readKept(after(emptyWorkbook, records).kept)).toEqual({ records, problems: [] });
      },
    ),
  );
});

test("a record takes the place of its forerunner, and is gone once removed", () => {
  const changed = { ...mapping, data: 2 };
  const records = putKept([mapping, area], changed);
  expect(records).toEqual([changed, area]);
  expect(keptData(records, "mapping", "6-1a")).toBe(2);
  expect(keptData(removeKept(records, "mapping", "6-1a"), "mapping", "6-1a")).toBeNull();
});

test("fewer records leave no row of the old ones, and the room keeps its extent", () => {
  const full = after(emptyWorkbook, [mapping, long, area]);
  const less = after(full, [area]);
  expect(less.kept?.address).toBe(full.kept?.address);
  expect(readKept(less.kept)).toEqual({ records: [area], problems: [] });
  expect(planKept(less, [area])).toEqual({ ok: true, value: null });
});

test.each<[string, (rows: CellValue[][]) => void, readonly KeptRecord[], number]>([
  ["text that is no JSON", (rows) => put(rows, 1, 4, "{"), [area], 1],
  ["a number for a text", (rows) => put(rows, 1, 4, 7), [area], 1],
  ["a part without its others", (rows) => put(rows, 1, 3, 3), [area], 1],
  ["a part count beyond all rows", (rows) => put(rows, 1, 3, 1e9), [area], 1],
  ["a kind that is gone", (rows) => put(rows, 1, 0, null), [area], 1],
  ["a copied row", (rows) => rows.push([...(rows[1] ?? [])]), [mapping, area], 1],
  [
    "a blank row between",
    (rows) => rows.splice(1, 0, [null, null, null, null, null]),
    [mapping, area],
    0,
  ],
])("%s is passed over and told", (_, spoil, records, count) => {
  const kept = withRows(after(emptyWorkbook, [mapping, area]), spoil);
  expect(readKept(kept)).toEqual({
    records,
    problems: count > 0 ? [{ kind: "KeptRowsSpoilt", count }] : [],
  });
});

test("what a newer version keeps is neither read nor written over", () => {
  const full = after(emptyWorkbook, [mapping]);
  const kept = withRows(full, (rows) => put(rows, 0, 1, 2));
  const problem = { kind: "KeptByNewerVersion" };
  expect(readKept(kept)).toEqual({ records: [], problems: [problem] });
  expect(planKept({ ...full, kept }, [area])).toEqual({ ok: false, problem });
});

test("beyond its room the workbook forgets the oldest records", () => {
  const many = Array.from({ length: mostRecords + 5 }, (_, index) => ({
    ...area,
    key: `a${index}`,
  }));
  const { records } = readKept(after(emptyWorkbook, many).kept);
  expect(records).toEqual(many.slice(5));
  const large = Array.from({ length: 4 }, (_, index) => ({
    ...area,
    key: `b${index}`,
    data: "x".repeat(499_000),
  }));
  expect(readKept(after(emptyWorkbook, large).kept).records.map(({ key }) => key)).toEqual([
    "b1",
    "b2",
    "b3",
  ]);
});

test("a protected room is left alone", () => {
  const full = after(emptyWorkbook, [mapping]);
  const worksheets = full.worksheets.map((sheet) => ({ ...sheet, protected: true }));
  expect(planKept({ ...full, worksheets }, [])).toMatchObject({
    problem: { kind: "WorksheetProtected" },
  });
});
