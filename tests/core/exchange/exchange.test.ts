import Papa from "papaparse";
import { dataPackage } from "../../../src/core/exchange/dataPackage";
import { figureRecords, type FigureRecord } from "../../../src/core/exchange/figureRecord";
import { csvText, givenText, safeText } from "../../../src/core/exchange/safeText";
import { sdmxCsv } from "../../../src/core/exchange/sdmxCsv";
import { paneLanguages } from "../../../src/text/messages/messages";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";
import { writeCsv } from "../../../src/writers/writeCsv";
import { writePackage } from "../../../src/writers/writePackage";
import { readSource } from "../../../src/readers/readSource";
import { workbookWith } from "../festivalWorkbook";

const record: FigureRecord = {
  campaign: "=HYPERLINK(1)",
  period: "2025-11",
  area: "Yên Bình",
  indicator: "participants.voluntary_si_new",
  role: "target",
  value: -12.5,
  unit: "person",
  status: "reported",
  source: "@báo cáo.xlsx",
  note: '+1 "hai",\nba',
};

async function read(name: string, bytes: Uint8Array) {
  const reading = await readSource({ name, bytes }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.value;
}

const facts = ({ observations, source }: Awaited<ReturnType<typeof read>>) =>
  observations.map(({ area, indicator, role, period, value, unit, note }) => ({
    campaign: source.campaign,
    area,
    indicator,
    role,
    period,
    value,
    unit,
    note,
  }));

const expected = [
  {
    campaign: record.campaign,
    area: record.area,
    indicator: record.indicator,
    role: record.role,
    period: record.period,
    value: record.value,
    unit: record.unit,
    note: record.note,
  },
];

test.each(["1.0", "2.0"] as const)("SDMX-CSV %s comes back as it went out", async (version) => {
  const reading = await read("figures.csv", writeCsv(sdmxCsv([record], version)));
  expect(facts(reading)).toEqual(expected);
  expect(reading.problems).toEqual([]);
});

test("a Data Package comes back as it went out", async () => {
  const reading = await read("figures.zip", writePackage(dataPackage([record])));
  expect(facts(reading)).toEqual(expected);
  expect(reading.problems).toEqual([]);
});

test.each(paneLanguages)(
  "the figures of a workbook in %s go out by their ids",
  async (language) => {
    const words = sheetWordsByLanguage[language];
    const rows = workbookWith(words).figures?.rows ?? [];
    const records = figureRecords(rows, words);
    expect(records).toHaveLength(15);
    expect(records).toEqual(
      figureRecords(
        workbookWith(sheetWordsByLanguage.vi).figures?.rows ?? [],
        sheetWordsByLanguage.vi,
      ),
    );
    expect(records.filter(({ indicator }) => indicator.startsWith("other:"))).toEqual([]);
    const reading = await read("figures.csv", writeCsv(sdmxCsv(records)));
    expect(reading.observations.map(({ value }) => value)).toEqual(
      records.map(({ value }) => value),
    );
    expect(reading.observations.map(({ area }) => area ?? "")).toEqual(
      records.map(({ area }) => area),
    );
  },
);

test("SDMX-CSV of others is read by the names of its columns, ids before labels", async () => {
  const text =
    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Reference area,INDICATOR: Indicator,TIME_PERIOD: Time,OBS_VALUE: Value\r\n" +
    "dataflow,X:Y(1.0),I,M: Monthly,VN-06: Yên Bình,participants.ui: Insured,2025-11,1.234\r\n" +
    "dataflow,X:Y(1.0),I,M: Monthly,VN-06: Văn Chấn,HH: Households visited,2025-11,\r\n" +
    "dataflow,X:Y(1.0),I,M: Monthly,VN-06: Văn Chấn,HH: Households visited,2025-11,about 5\r\n";
  const reading = await read("others.csv", new TextEncoder().encode(text));
  expect(facts(reading)).toEqual([
    expect.objectContaining({ area: "Yên Bình", indicator: "participants.ui", value: 1.234 }),
  ]);
  expect(reading.problems).toEqual([
    { kind: "NumberUnreadable", at: { sheet: "others", cell: "H4" }, found: "about 5" },
  ]);
});

test("a package whose data are missing, or that describes none, is refused", async () => {
  const [description] = dataPackage([record]);
  for (const files of [description ? [description] : [], [{ path: "datapackage.json", text: "{" }]])
    expect((await readSource({ name: "p.zip", bytes: writePackage(files) }, null)).ok).toBe(false);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u202e=1", "＝1", "'quoted", "\r1"])(
  "%j is no formula in a file, and the same text afterwards",
  (text) => {
    expect(safeText(text)).toBe(`'${text}`);
    expect(givenText(safeText(text))).toBe(text);
    const [[cell] = []] = Papa.parse<string[]>(csvText([[text]])).data;
    expect(givenText(cell ?? "")).toBe(text);
  },
);
