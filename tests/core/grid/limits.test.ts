import { readGrid } from "../../../src/core/grid/readGrid";
import type { SourceCell } from "../../../src/core/grid/sourceGrid";
import { measuresInLine } from "../../../src/core/grid/words/unitWords";
import type { Observation } from "../../../src/core/observation/observation";

type Rows = readonly (readonly SourceCell[])[];

const read = (rows: Rows): ReturnType<typeof readGrid> =>
  readGrid({ sheet: "Sheet1", rows, merged: [] }, { language: "vi" });

const figureOf = ({ provenance, value, unit }: Observation): string =>
  `${provenance.kind === "cell" ? provenance.cell : ""} ${value} ${unit}`;

const pathOf = ({ area, provenance }: Observation): unknown => [
  area,
  provenance.kind === "cell" ? provenance.headerPath : [],
];

/** Where a rule for odd layouts must leave a plain one alone. */
const limits: readonly (readonly [string, Rows, readonly string[]])[] = [
  [
    "a unit alone in a row stands over its numbers and begins no group",
    [
      ["Đơn vị", "Số thu"],
      [null, "triệu đồng"],
      ["Sa Pa", 12],
    ],
    ["B3 12000000 VND"],
  ],
  [
    "two digits with a nought are a code under the word for one",
    [
      ["Mã", "Đơn vị", "Số người"],
      ["01", "Sa Pa", "05"],
      ["02", "Bắc Hà", "12"],
    ],
    ["C2 5 person", "C3 12 person"],
  ],
  [
    "yes and no are no figures and no missing ones",
    [
      ["Đơn vị", "Đã họp", "Số người"],
      ["Sa Pa", "Có", 12],
      ["Bắc Hà", "Không", 7],
      ["Văn Bàn", "Không", 9],
    ],
    ["C2 12 person", "C3 7 person", "C4 9 person"],
  ],
  [
    "places left of nothing are no rows of the whole above them",
    [
      ["Khu vực", "Đơn vị", "Số người"],
      ["Toàn tỉnh", null, 19],
      [null, "Sa Pa", 12],
      [null, "Bắc Hà", 7],
    ],
    ["C3 12 person", "C4 7 person"],
  ],
  [
    "a total among things counted is a thing where its group is no place",
    [
      ["Chỉ tiêu", "Tháng 11"],
      ["Thu BHXH", null],
      ["Tổng thu BHXH", 10],
      ["Thu BHYT", 5],
    ],
    ["B3 10 VND", "B4 5 VND"],
  ],
  [
    "a year said above a table is none of its figures",
    [
      ["Năm", 2025],
      ["Đơn vị", "Số người"],
      ["Sa Pa", 12],
      ["Bắc Hà", 7],
    ],
    ["B3 12 person", "B4 7 person"],
  ],
  [
    "lines of a paper with a number and remarks are no list of counts",
    [
      ["Điều khoản", 1, "sửa đổi"],
      ["Điều khoản", 2, "thay thế"],
      ["Điều khoản", 3, "giữ nguyên"],
    ],
    [],
  ],
  [
    "a letter behind a number may be its unit",
    [
      ["Đơn vị", "Kết quả"],
      ["Sa Pa", "12 d"],
      ["Bắc Hà", "7 p"],
    ],
    ["B2 12 VND", "B3 7 person"],
  ],
  [
    "a row's own unit says what a plain heading counts",
    [
      ["Đối tượng", "Số lượng"],
      ["Tờ rơi, cuốn", 40],
      ["Học sinh, người", 12],
    ],
    ["B2 40 item", "B3 12 person"],
  ],
  [
    "women without a number under each numbered office make no sum of it",
    [
      ["TT", "Đơn vị", "Số người"],
      ["I", "Sa Pa", 12],
      [null, "Nữ", 5],
      ["II", "Bắc Hà", 7],
      [null, "Nữ", 3],
    ],
    ["C2 12 person", "C3 5 person", "C4 7 person", "C5 3 person"],
  ],
  [
    "women set in below each office make no sum of it",
    [
      ["Đơn vị", "Số người"],
      ["Sa Pa", 12],
      ["   Nữ", 5],
      ["Bắc Hà", 7],
      ["   Nữ", 3],
    ],
    ["B2 12 person", "B3 5 person", "B4 7 person", "B5 3 person"],
  ],
  [
    "a remark that begins like a total makes none of its row",
    [
      ["Ghi chú", "Đơn vị", "Số người"],
      ["Tổng hợp lại", "Sa Pa", 12],
      ["Tổng: 2 lần", "Bắc Hà", 7],
      [null, "Văn Bàn", 9],
    ],
    ["C2 12 person", "C3 7 person", "C4 9 person"],
  ],
  [
    "a total that is numbered among things is one of them",
    [
      ["STT", "Chỉ tiêu", "Tháng 11"],
      [1, "Tổng thu BHXH", 10],
      [2, "Thu BHYT", 5],
      [3, "Thu BHTN", 4],
    ],
    ["C2 10 VND", "C3 5 VND", "C4 4 VND"],
  ],
  [
    "a difference between people and money takes neither's unit",
    [
      ["Đơn vị", "Số người (người)", "Số tiền (triệu đồng)", "Tăng, giảm"],
      ["Sa Pa", 12, 3, 1],
      ["Bắc Hà", 7, 2, -1],
    ],
    [
      "B2 12 person",
      "C2 3000000 VND",
      "D2 1 person",
      "B3 7 person",
      "C3 2000000 VND",
      "D3 -1 person",
    ],
  ],
  [
    "women beside the whole province are no place across",
    [
      ["Chỉ tiêu", "Toàn tỉnh", "Trong đó: Nữ"],
      ["BHXH tự nguyện", 12, 5],
      ["BHYT hộ gia đình", 30, 14],
    ],
    ["B2 12 person", "C2 5 person", "B3 30 person", "C3 14 person"],
  ],
  [
    "a quarter whose months have no rows is no sum",
    [
      ["Kỳ", "Số người"],
      ["Quý I", 12],
      ["Quý II", 7],
      ["Tháng 7", 3],
    ],
    ["B2 12 person", "B3 7 person", "B4 3 person"],
  ],
  [
    "ages side by side are no days, and their total is a count",
    [
      ["Đơn vị", "18-29", "30-44", "Tổng số"],
      ["Sa Pa", 5, 7, 12],
      ["Bắc Hà", 3, 4, 7],
    ],
    ["B2 5 person", "C2 7 person", "D2 12 person", "B3 3 person", "C3 4 person", "D3 7 person"],
  ],
  [
    "amounts beside one in another magnitude keep what is declared for the table",
    [
      ["Đơn vị tính: triệu đồng", null, null, null],
      ["Đơn vị", "Thu BHXH", "Thu BHYT (tỷ đồng)", "Thu BHTN (tỷ đồng)"],
      ["Sa Pa", 12, 3, 1],
    ],
    ["B3 12000000 VND", "C3 3000000000 VND", "D3 1000000000 VND"],
  ],
  [
    "what begins like a sum and means works or companies is a place like others",
    [
      ["Đơn vị", "Số lao động"],
      ["Công đoàn tỉnh", 12],
      ["Công suất Mới", 7],
      ["Cộng tác viên", 3],
      ["Cộng Văn Bàn", 22],
    ],
    ["B2 12 person", "B3 7 person", "B4 3 person"],
  ],
  [
    "a place that is not known and sent two rows is no part of the one above",
    [
      ["Đơn vị", "Số người"],
      ["Sa Pa", 12],
      ["Gò Sỏi", 5],
      ["Gò Sỏi", 3],
      ["Bắc Hà", 7],
    ],
    ["B2 12 person", "B3 5 person", "B4 3 person", "B5 7 person"],
  ],
  [
    "a blank too many before a name makes no sum of the row above",
    [
      ["Đơn vị", "Số người"],
      ["Sa Pa", 12],
      [" Bát Xát", 5],
      ["Văn Bàn", 3],
      ["Bắc Hà", 7],
    ],
    ["B2 12 person", "B3 5 person", "B4 3 person", "B5 7 person"],
  ],
  [
    "the office that does a thing may be the place of its row",
    [
      ["Đơn vị thực hiện", "Chỉ tiêu", "Số người"],
      ["Sa Pa", "BHXH tự nguyện", 12],
      ["Bắc Hà", "BHXH tự nguyện", 7],
    ],
    ["C2 12 person", "C3 7 person"],
  ],
];

test.each(limits)("%s", (_, rows, figures) => {
  const { observations, problems } = read(rows);
  expect(observations.map(figureOf)).toEqual(figures);
  expect(problems).toEqual([]);
});

test("the second of two months under each office is no part of it", () => {
  const { observations } = read([
    ["Đơn vị", "Tháng", "Số người"],
    ["Sa Pa", "Tháng 7", 12],
    [null, "Tháng 8", 5],
    ["Bắc Hà", "Tháng 7", 7],
    [null, "Tháng 8", 3],
  ]);
  expect(observations.map(pathOf)).toEqual([
    ["Sa Pa", ["Số người"]],
    ["Sa Pa", ["Số người"]],
    ["Bắc Hà", ["Số người"]],
    ["Bắc Hà", ["Số người"]],
  ]);
});

test("what is planned over places across stays in their headings", () => {
  const { observations } = read([
    ["Chỉ tiêu", "Kế hoạch", null],
    [null, "Sa Pa", "Bắc Hà"],
    ["Hội nghị", 1, 2],
  ]);
  expect(observations.map(pathOf)).toEqual([
    ["Sa Pa", ["Hội nghị", "Kế hoạch"]],
    ["Bắc Hà", ["Hội nghị", "Kế hoạch"]],
  ]);
});

test("a part of a total is no figure of the whole", () => {
  const { observations } = read([
    ["Đơn vị", "BHXH tự nguyện"],
    ["Sa Pa", 12],
    ["Bắc Hà", 7],
    ["Tổng số", 19],
    ["Trong đó: Nữ", 8],
  ]);
  expect(observations.map(({ area, indicator }) => [area, indicator])).toEqual([
    ["Sa Pa", "participants.voluntary_si"],
    ["Bắc Hà", "participants.voluntary_si"],
    [null, "other:Trong đó: Nữ / BHXH tự nguyện"],
  ]);
});

test.each([
  ["Triệu đồng - Mill. dongs", ["VND", "VND"]],
  ["Collections by office, VND million", ["VND"]],
  ["Hội nghị", []],
  ["Người, hộ", []],
])("%s measures in %j", (line, units) => {
  expect(measuresInLine(line).map(({ unit }) => unit)).toEqual(units);
});
