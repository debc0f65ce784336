import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { keyColumn, keyRow } from "../../src/host/workbook/cells";
import { recalculate, savedByLibreOffice } from "../../tools/recalculate";
import { campaignBook, put } from "../host/file/campaignBook";

const folder = mkdtempSync(join(tmpdir(), "interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, file: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, file);
  return path;
}

const book = campaignBook();
const hostile = ["=1+1", "@SUM(A1)", "-5", "_x0041_", "#N/A", "مهرجان", "</v>&<"];
const [figures] = book.worksheets;
if (figures)
  put(
    figures,
    "E1",
    hostile.map((text) => [text]),
  );

test("LibreOffice comes to every result that the file carries", async () => {
  const theirs = await recalculate(written("book.xlsx", await saveXlsx(book)));
  let formulas = 0;
  for (const { name, cells } of book.worksheets)
    for (const [key, cell] of cells) {
      if (cell.formula === null) continue;
      formulas += 1;
      const place = `${name}!${keyRow(key)},${keyColumn(key)}`;
      expect([place, theirs.get(place)]).toEqual([place, cell.value]);
    }
  expect(formulas).toBe(16);
});

test("texts that look like formulas, errors or escapes are texts to LibreOffice as well", async () => {
  const theirs = await recalculate(written("texts.xlsx", await saveXlsx(book)));
  expect(hostile.map((_, row) => theirs.get(`Số liệu!${row},4`))).toEqual(hostile);
});

test("a wrong result in the file is found out", async () => {
  const parts = unzipSync(await saveXlsx(book));
  const name = "xl/worksheets/sheet2.xml";
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  const wrong = sheet.replace("<v>950</v>", "<v>951</v>");
  expect(wrong).not.toBe(sheet);
  const path = written("wrong.xlsx", zipSync({ ...parts, [name]: strToU8(wrong) }));
  expect((await recalculate(path)).get("So sánh A'B & C!4,4")).toBe(950);
});

test("LibreOffice understands the charts: values, titles, fills, order and labels", async () => {
  const parts = unzipSync(savedByLibreOffice(written("charts.xlsx", await saveXlsx(book))));
  const charts = Object.entries(parts)
    .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));
  const chart = (title: string): string => charts.find((xml) => xml.includes(title)) ?? "";
  expect(charts).toHaveLength(3);
  const columns = chart("So sánh Yên Bình và Văn Chấn");
  expect(columns).toContain('<c:barDir val="col"/>');
  for (const value of [1077, 127, 167, 150]) expect(columns).toContain(`<c:v>${value}</c:v>`);
  const shares = chart("Tỷ trọng của từng địa bàn");
  expect(shares).toContain('<c:grouping val="percentStacked"/>');
  expect(shares).toContain('<c:orientation val="maxMin"/>');
  expect(shares.toUpperCase()).toContain("D5DAE0");
  const activities = chart("Hoạt động (số lượng) &lt;&amp;&gt;");
  expect(activities).toMatch(/<c:dPt><c:idx val="2"\/>.*?8a949e/i);
});
