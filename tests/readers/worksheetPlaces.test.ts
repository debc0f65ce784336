import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { readXlsxGrids } from "../../src/readers/readXlsxGrids";

/** A workbook whose second sheet is a chart sheet, as Excel writes one. */
async function withChartSheet(): Promise<Uint8Array> {
  const parts = unzipSync(
    await writeXlsx({ sheets: ["A", "B", "C"].map((name) => ({ name, rows: [[name]] })) }),
  );
  const relations = "xl/_rels/workbook.xml.rels";
  const xml = strFromU8(parts[relations] ?? new Uint8Array());
  const changed = xml.replace(
    /Type="([^"]*)\/worksheet" Target="[^"]*sheet2\.xml"/,
    'Type="$1/chartsheet" Target="chartsheets/sheet1.xml"',
  );
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [relations]: strToU8(changed) });
}

test("worksheets beside a chart sheet are read", async () => {
  const grids = await readXlsxGrids({ name: "a.xlsx", bytes: await withChartSheet() });
  if (!grids.ok) throw new Error(grids.problem.kind);
  expect(grids.value.map(({ sheet, rows }) => [sheet, rows])).toEqual([
    ["A", [["A"]]],
    ["C", [["C"]]],
  ]);
});
