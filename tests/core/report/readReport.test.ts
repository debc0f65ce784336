import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import type { Observation } from "../../../src/core/observation/observation";
import { readReport } from "../../../src/core/report/readReport";

interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly indicator: string;
  readonly area: string;
  readonly role: string;
  readonly is_campaign_figure: boolean;
}

const [seedLine = ""] = readFileSync("tests/fixtures/seed.gold.jsonl", "utf8").split("\n");
const seed = JSON.parse(seedLine) as { text: string; figures: readonly GoldFigure[] };

const brief = ({ provenance, ...observation }: Observation): object => ({
  start: provenance.kind === "text" ? provenance.start : -1,
  end: provenance.kind === "text" ? provenance.end : -1,
  value: observation.value,
  indicator: observation.indicator,
  area: observation.area,
  role: observation.role,
});

describe("reading a report", () => {
  const reading = readReport(seed.text, "ar");

  test("the festival report gives its fifteen figures and nothing else", () => {
    const gold = seed.figures
      .filter((figure) => figure.is_campaign_figure)
      .map(({ start, end, value, indicator, area, role }) => ({
        start,
        end,
        value,
        indicator,
        area,
        role,
      }));
    expect(gold).toHaveLength(15);
    expect(reading.observations.map(brief)).toEqual(gold);
  });

  // Two offices are told of the province's participants, and of those paid without cash.
  const remainders = [
    { kind: "Remainder", whole: 7, parts: [11, 13], value: 1541 },
    { kind: "Remainder", whole: 10, parts: [12, 14], value: 63 },
  ];

  test("the participants are the sum of their two parts", () => {
    expect(reading.findings).toEqual([
      { kind: "SumHolds", whole: 7, parts: [8, 9] },
      ...remainders,
    ]);
  });

  test("a part that was changed makes the sum fail", () => {
    const changed = readReport(seed.text.replace("159", "160"), "ar");
    expect(changed.findings).toEqual([
      { kind: "SumDiffers", whole: 7, parts: [8, 9], difference: -1 },
      ...remainders,
    ]);
  });

  test.each([
    ["vi", "Toàn tỉnh Lào Cai tổ chức 12 lễ ra quân và 30 buổi tuyên truyền nhóm nhỏ.", [12, 30]],
    ["vi", "Yên Bình có 1.204 người tham gia BHXH tự nguyện mới.", [1204]],
    ["en", "Lao Cai held 9 launch ceremonies and 4 conferences in 2025.", [9, 4]],
    ["ar", "نظمت ين بينه 7 حفلات إطلاق و 3 مؤتمرات للحوار.", [7, 3]],
  ] as const)("other %s sentences are read by the same rules", (language, text, values) => {
    expect(readReport(text, language).observations.map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ["vi", "Ngày 25/11/2025, theo Nghị định 41/2024/QH15, người từ 75 tuổi được hưởng lúc 8h30."],
    ["en", "In 2025 (Decree No. 41/2024) people aged 75 met on 8 May 2022; see https://a.vn/2745."],
    ["ar", "في عام 2025 وبحلول يونيو 2024، انظر https://a.vn/2745 التعليقات (0)"],
  ] as const)("years, dates, laws, ages and addresses are no figures (%s)", (language, text) => {
    expect(readReport(text, language).observations).toEqual([]);
  });

  test("a span always holds the words it says it holds", () => {
    const words = fc.constantFrom(
      "8",
      "1.204",
      "người",
      "حفلات إطلاق",
      "Yên Bình",
      ".",
      "\n",
      "%",
      "triệu",
      "BHXH",
      "٢٠٢٥",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        for (const { provenance } of readReport(text, "vi").observations)
          if (provenance.kind === "text")
            expect(text.slice(provenance.start, provenance.end)).toBe(provenance.raw);
      }),
    );
  });

  test("no text makes it fail", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("vi", "en", "ar"),
        (text, language) => {
          readReport(text, language);
        },
      ),
    );
  });
});
