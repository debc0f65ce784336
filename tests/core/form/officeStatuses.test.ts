import { formRecord, returnRecord, sentForms } from "../../../src/core/form/keptForm";
import { createOfficeForm } from "../../../src/core/form/officeForm";
import { officeStatuses } from "../../../src/core/form/officeStatuses";
import { sentForm } from "../../../src/core/form/sentForm";
import type { Observation } from "../../../src/core/observation/observation";
import { figureCells } from "../../../src/core/plan/figureCells";
import type { CellValue } from "../../../src/core/plan/cell";
import { paneLanguages } from "../../../src/text/messages/messages";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";
import { request } from "./filledForm";

const form = sentForm(createOfficeForm(request));
const vi = sheetWordsByLanguage.vi;

const figure = (area: string, more: Partial<Observation> = {}): Observation => ({
  indicator: "participants.voluntary_si_new",
  area,
  areaKind: "office",
  period: "2025-11",
  role: "actual",
  value: 5,
  unit: "person",
  confidence: 1,
  provenance: { kind: "text", start: 0, end: 1, raw: "5" },
  ...more,
});

const row = (observation: Observation, edited = false, words = vi, campaign = "Ngày hội") =>
  figureCells(
    { observation, quote: "", quoteRightToLeft: false, edited },
    { campaign, source: "a.xlsx" },
    words,
  );

const standings = (
  rows: readonly (readonly CellValue[])[],
  { today = "2025-11-20", back = "", words = vi } = {},
) =>
  officeStatuses(
    {
      rows,
      today,
      records: [
        formRecord(form),
        ...(back === ""
          ? []
          : [
              returnRecord({
                campaign: "Ngày hội",
                period: "2025-11",
                area: "Yên Bình",
                day: back,
              }),
            ]),
      ],
    },
    words,
  )[0]?.offices.map(({ area, standing, figures }) => [area, standing, figures]);

test("until the deadline offices are waited for, and afterwards they are overdue", () => {
  expect(standings([])?.map(([, standing]) => standing)).toEqual(["waiting", "waiting", "waiting"]);
  expect(standings([], { today: "2025-11-30" })?.[0]?.[1]).toBe("waiting");
  expect(standings([], { today: "2025-12-01" })?.[0]?.[1]).toBe("overdue");
});

test.each(paneLanguages)("an office with figures of the form has reported, in %s", (language) => {
  const words = sheetWordsByLanguage[language];
  const rows = [
    row(figure("Yên Bình"), false, words),
    row(figure("Yên Bình", { role: "target" }), false, words),
  ];
  expect(standings(rows, { words })?.slice(0, 2)).toEqual([
    ["Yên Bình", "reported", 2],
    ["Văn Chấn", "waiting", 0],
  ]);
});

test("one that first came back after the deadline is late, on it is not", () => {
  const rows = [row(figure("Yên Bình"))];
  expect(standings(rows, { back: "2025-12-02" })?.[0]?.[1]).toBe("late");
  expect(standings(rows, { back: "2025-11-30" })?.[0]?.[1]).toBe("reported");
});

test("one with a changed figure is corrected", () => {
  expect(standings([row(figure("Yên Bình"), true)])?.[0]?.[1]).toBe("corrected");
});

test.each([
  ["another period", row(figure("Yên Bình", { period: "2025-10" }))],
  ["another campaign", row(figure("Yên Bình"), false, vi, "Khác")],
  ["what was not asked for", row(figure("Yên Bình", { indicator: "participants.ui" }))],
  ["a change", row(figure("Yên Bình", { role: "change" }))],
])("figures of %s are no answer", (_, other) => {
  expect(standings([other])?.[0]?.[1]).toBe("waiting");
});

test("a form is remembered as it was sent, and a spoilt record is passed over", () => {
  expect(sentForms([formRecord(form), { kind: "form", key: "x", data: { campaign: 5 } }])).toEqual([
    form,
  ]);
});
