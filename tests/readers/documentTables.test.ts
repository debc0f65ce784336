import { changeMapping } from "../../src/core/grid/mapping/changeMapping";
import type { TableMapping } from "../../src/core/grid/mapping/tableMapping";
import { columnsInDoubt } from "../../src/core/observation/columnsInDoubt";
import type { Reading } from "../../src/core/observation/reading";
import { readSource } from "../../src/readers/readSource";
import { docxOf, wordParagraph, wordTable } from "./zip/zipBytes";

const before = "BHXH cơ sở Yên Bình có 12 người tham gia BHXH tự nguyện.";
const after = "BHXH cơ sở Văn Chấn có 15 người tham gia BHXH tự nguyện.";
const document = docxOf(
  wordParagraph(before) +
    wordTable([
      ["Địa bàn", "BHXH tự nguyện", "Số thu (triệu đồng)"],
      ["Sa Pa", "168", "5,742"],
      ["Bắc Hà", "97", "1,250"],
    ]) +
    wordParagraph(after) +
    wordTable([
      ["Người gửi", "Chức vụ"],
      ["Nguyễn Văn A", "Giám đốc"],
    ]),
);

async function read(mappings: readonly TableMapping[] = []): Promise<Reading> {
  const reading = await readSource({ name: "bao-cao.docx", bytes: document, mappings }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.value;
}

const figures = ({ observations }: Reading): readonly (readonly [string, number])[] =>
  observations.map(({ provenance: { raw }, value }) => [raw, value]);

test("a document's tables of figures are told, with what is open by its place among all figures", async () => {
  const reading = await read();
  expect(figures(reading)).toEqual([
    ["12", 12],
    ["168", 168],
    ["5,742", 5_742_000],
    ["97", 97],
    ["1,250", 1_250_000],
    ["15", 15],
  ]);
  expect(reading.tables).toHaveLength(1);
  expect(reading.tables[0]?.open).toMatchObject([
    { column: 2, sign: ",", asThousands: 6992, asDecimals: 6.992, figures: [2, 4] },
  ]);
  expect([...columnsInDoubt(reading).keys()]).toEqual([2, 4]);
  // The line above is the table's title and none of its rows.
  expect(reading.tables[0]?.preview.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [2, "Sa Pa"],
    [3, "Bắc Hà"],
  ]);
});

test("a document's table is read as a person said", async () => {
  const [table] = (await read()).tables;
  if (!table) throw new Error("No table was read.");
  const reading = await read([changeMapping(table, 2, { decimal: "." })]);
  expect(figures(reading)[2]).toEqual(["5,742", 5_742_000_000]);
  expect([...columnsInDoubt(reading).keys()]).toEqual([]);
});

test("a table in which a person left no column of figures does not become words with numbers", async () => {
  const [table] = (await read()).tables;
  if (!table) throw new Error("No table was read.");
  const people = changeMapping(table, 1, { role: "note" });
  const none = changeMapping({ mapping: table.mapping, settled: people }, 2, { role: "note" });
  expect(figures(await read([none]))).toEqual([
    ["12", 12],
    ["15", 15],
  ]);
});
