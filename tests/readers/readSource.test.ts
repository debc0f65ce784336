import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { readSource } from "../../src/readers/readSource";

interface GoldCell {
  readonly area: string;
  readonly value: number;
  readonly r: number;
  readonly c: number;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const gold = JSON.parse(
  readFileSync("tests/fixtures/tables/t01_simple_total_last.expected.json", "utf8"),
) as { readonly expected: readonly GoldCell[] };

/** A row of totals is there to be checked, not to be one more area. */
const isNoTotal = ({ area }: GoldCell): boolean => area !== "Tổng cộng";

test.each(["csv", "xlsx"])(
  "a simple office table as .%s gives each of its cells, and no total",
  async (kind) => {
    const name = `t01_simple_total_last.${kind}`;
    const reading = await readSource(
      { name, bytes: readFileSync(`tests/fixtures/tables/${name}`) },
      null,
    );
    if (!reading.ok) throw new Error(reading.problem.kind);
    const read = reading.value.observations.map(({ area, value, provenance }) => [
      provenance.kind === "cell" ? provenance.cell : "",
      area,
      value,
    ]);
    const wanted = gold.expected
      .filter(isNoTotal)
      .map(({ r, c, area, value }) => [`${String.fromCharCode(65 + c)}${r + 1}`, area, value]);
    expect(read).toEqual(wanted);
  },
);

test.each([
  ["an empty file", new Uint8Array(), "FileEmpty"],
  ["a file of blanks", bytesOf(" \n "), "FileEmpty"],
  ["a damaged PDF", bytesOf("%PDF-1.7 ..."), "FileUnreadable"],
  ["a rich text file", bytesOf("{\\rtf1 12}"), "FileKindUnsupported"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), "FileKindUnsupported"],
  ["a zip that is no workbook", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), "FileUnreadable"],
  ["a program", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0, 0]), "FileKindUnsupported"],
])("%s is refused with its reason", async (_, bytes, kind) => {
  const reading = await readSource({ name: "report.txt", bytes }, null);
  expect(reading).toMatchObject({ ok: false, problem: { kind } });
});

test("a report without figures is read, and says that it has none", async () => {
  const reading = await readSource({ name: "a.txt", bytes: bytesOf("Xin chào các bạn.") }, "vi");
  expect(reading).toMatchObject({ ok: true, value: { problems: [{ kind: "FiguresMissing" }] } });
});

test.each([
  [
    "commas under titles",
    "a.csv",
    "BHXH tỉnh\nKết quả, tháng 11\nĐơn vị,Số người\nSa Pa,12\nBắc Hà,7",
  ],
  ["semicolons", "a.csv", "Đơn vị;Số người\r\nSa Pa;12\r\nBắc Hà;7"],
  ["tabs in a text file", "a.txt", "STT\tĐơn vị\tSố người\n1\tSa Pa\t12\n2\tBắc Hà\t7"],
  ["bars in a text file", "a.txt", "Kết quả\nSTT|Đơn vị|Số người\n1|Sa Pa|12\n2|Bắc Hà|7"],
  [
    "semicolons and decimal commas under a title",
    "a.csv",
    "Kết quả\nĐơn vị;Số người\nSa Pa;12,0\nBắc Hà;7,0",
  ],
  ["a line that names the separator", "a.csv", "sep=;\nĐơn vị;Số người\nSa Pa;12\nBắc Hà;7"],
  [
    "quotes over two lines and ragged rows",
    "a.csv",
    '"Đơn\nvị","Số ""người"""\n"Sa Pa",12,,\nBắc Hà,7',
  ],
])("a table with %s is read", async (_, name, text) => {
  const reading = await readSource({ name, bytes: bytesOf(text) }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.value.observations.map(({ area, value }) => [area, value])).toEqual([
    ["Sa Pa", 12],
    ["Bắc Hà", 7],
  ]);
});

test("lines of prose with as many commas as one another are a report", async () => {
  const lines = ["Yên Bình", "Văn Chấn", "Bảo Thắng", "Trấn Yên"].map(
    (area, index) =>
      `Trong đợt cao điểm vừa qua tại địa bàn, BHXH cơ sở ${area} đã vận động được ${120 + index} người tham gia BHXH tự nguyện, trong đó phần lớn là lao động trẻ ở các bản xa.`,
  );
  const reading = await readSource({ name: "a.txt", bytes: bytesOf(lines.join("\n")) }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.value.source.kind).toBe("report");
  expect(reading.value.observations.map(({ value }) => value)).toEqual([120, 121, 122, 123]);
});

test.each([
  [
    "short sentences",
    "* Tháng 10: vận động 12 người tham gia BHXH tự nguyện, tức 71,3%.\n* Tháng 11: vận động 38 người, tức 72,6%.\n* Tháng 12: vận động 95 người, tức 73,3%.",
    [12, 71.3, 38, 72.6, 95, 73.3],
  ],
  [
    "numbers with thousands among words",
    "Compulsory insurance: 98,730 of 101,000 people\nVoluntary insurance: 19,212 of 24,500 people\nHousehold health insurance: 310,450 of 305,000 people",
    [98730, 101000, 19212, 24500, 310450, 305000],
  ],
])("a list of %s is a report", async (_, text, values) => {
  const reading = await readSource({ name: "a.txt", bytes: bytesOf(text) }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.value.source.kind).toBe("report");
  expect(reading.value.observations.map(({ value }) => value)).toEqual(values);
});

test("a table whose notes are sentences stays a table", async () => {
  const text =
    "Đơn vị,Số người,Ghi chú\nSa Pa,12,Đã đối chiếu.\nBắc Hà,7,Chờ biên lai.\nMường Khương,9,Đủ.";
  const reading = await readSource({ name: "a.txt", bytes: bytesOf(text) }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(reading.value.source.kind).toBe("table");
  expect(reading.value.observations.map(({ value }) => value)).toEqual([12, 7, 9]);
});

test("no bytes make the reader throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("a.csv", "a.txt", "a.xlsx"),
      async (bytes, name) => {
        await readSource({ name, bytes }, null);
      },
    ),
  );
});
