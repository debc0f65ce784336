import type { Reading } from "../../../src/core/observation/reading";
import { pastedSource, type PastedWords } from "../../../src/taskpane/pastedSource";
import { readingOf } from "../readingOf";
import {
  browserHtml,
  copiedMail,
  excelFigures,
  excelHtml,
  excelText,
  mailSource,
  wordHtml,
} from "./pastes";

async function pasted(words: Partial<PastedWords>): Promise<Reading> {
  const source = pastedSource({ html: "", text: "", ...words }, "Văn bản đã dán");
  if (!source?.ok) throw new Error("Nothing was pasted.");
  return readingOf(source.value.name, source.value.bytes);
}

const figures = ({ observations }: Reading): readonly unknown[] =>
  observations.map(({ area, role, value }) => [area, role, value]);

test("cells of Excel are read as a table, with their merged headings and addresses", async () => {
  const reading = await pasted({ html: excelHtml, text: "Không phải bảng." });
  expect(reading.source.kind).toBe("table");
  expect(figures(reading)).toEqual(excelFigures);
  expect(reading.observations[1]?.provenance).toEqual({
    kind: "cell",
    sheet: "Văn bản đã dán",
    cell: "C3",
    raw: "61",
    headerPath: ["BHXH tự nguyện", "Thực hiện"],
  });
  expect(reading.problems).toEqual([]);
});

test("the same cells as plain text are a table as well", async () => {
  const reading = await pasted({ text: excelText });
  expect([reading.source.kind, figures(reading)]).toEqual(["table", excelFigures]);
});

test.each([
  ["out of Word, under a title", { html: wordHtml }, "report"],
  ["out of a browser", { html: browserHtml }, "table"],
  ["as two plain columns", { text: "Đơn vị\tSố hội nghị\r\nSa Pa\t12\r\nBắc Hà\t7\r\n" }, "table"],
] as const)("a table %s gives its figures", async (_, words, kind) => {
  const reading = await pasted(words);
  expect(reading.source.kind).toBe(kind);
  expect(reading.observations.map(({ area, value }) => [area, value])).toEqual([
    ["Sa Pa", 12],
    ["Bắc Hà", 7],
  ]);
});

test("two tables of a page are told apart by their names", async () => {
  const { observations } = await pasted({ html: browserHtml + browserHtml });
  expect(
    observations.map(({ provenance }) => provenance.kind === "cell" && provenance.sheet),
  ).toEqual(["Văn bản đã dán", "Văn bản đã dán", "Văn bản đã dán (2)", "Văn bản đã dán (2)"]);
});

test("a numbered list with tabs is words and no table", async () => {
  const text = "1.\tTổ chức 5 hội nghị\n2.\tTổ chức 8 lễ ra quân\n3.\tTuyên truyền 174 cuộc\n";
  const reading = await pasted({ text });
  expect(reading.source.kind).toBe("report");
  expect(reading.observations.map(({ value }) => value)).toEqual([5, 8, 174]);
});

test("words that a page only decorates are read as they stand", async () => {
  const text = "Yên Bình có 1.077 người tham gia BHXH, BHYT.";
  const reading = await pasted({ html: `<div><b>Yên Bình</b> có 1.077</div>`, text });
  expect(reading.text).toBe(text);
});

test.each([
  ["its source", mailSource],
  ["what its program shows", copiedMail],
])("an e-mail pasted as %s gives its subject and its sentence whole", async (_, text) => {
  const reading = await pasted({ text });
  expect(reading.text?.split("\n")).toEqual([
    "Kết quả Văn Chấn",
    "BHXH cơ sở Văn Chấn phát triển 127 người tham gia BHXH, BHYT và 150 người hưởng lương hưu nhận qua tài khoản.",
  ]);
  expect(reading.observations.map(({ area, value }) => [area, value])).toEqual([
    ["Văn Chấn", 127],
    ["Văn Chấn", 150],
  ]);
});
