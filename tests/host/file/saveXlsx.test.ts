import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { saveXlsx } from "../../../src/host/file/saveXlsx";
import { createModel, createWorksheet } from "../../../src/host/workbook/createModel";
import type { WorkbookModel, WorksheetModel } from "../../../src/host/workbook/workbookModel";
import { at, campaignBook, dress, put, type Written } from "./campaignBook";
import { parseXml } from "./schemaOrder";

interface Saved {
  readonly read: Workbook;
  readonly parts: Readonly<Record<string, string>>;
}

async function save(workbook: WorkbookModel): Promise<Saved> {
  const file = await saveXlsx(workbook);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  return { read: await readXlsx(file), parts };
}

const sheetOf = ({ read }: Saved, index: number): Sheet => {
  const sheet = read.sheets[index];
  if (!sheet) throw new Error(`No worksheet ${index}`);
  return sheet;
};

function single(rows: readonly Written[][]): { book: WorkbookModel; sheet: WorksheetModel } {
  const book = createModel();
  const sheet = createWorksheet("{1}", "Sheet1");
  book.worksheets.push(sheet);
  put(sheet, "A1", rows);
  return { book, sheet };
}

describe("the campaign's workbook", () => {
  let saved: Saved;
  beforeAll(async () => {
    saved = await save(campaignBook());
  });

  test("every part is well formed and declared", () => {
    const types = saved.parts["[Content_Types].xml"] ?? "";
    for (const [name, xml] of Object.entries(saved.parts)) {
      parseXml(xml);
      if (name === "[Content_Types].xml" || name.endsWith(".rels")) continue;
      expect(types).toContain(`PartName="/${name}"`);
    }
  });

  test("values come back as they were", () => {
    expect(sheetOf(saved, 0).rows[4]).toEqual(["Người tham gia BHXH, BHYT", "Yên Bình", 1077]);
  });

  test("formulas come back with their last results, structured references included", () => {
    const sheet = sheetOf(saved, 1);
    expect(sheet.cells?.get("4,1")?.formula).toContain("COUNTIFS(Figures[Chỉ tiêu],$A5");
    expect(sheet.rows[4]?.slice(1, 8)).toEqual([1077, 127, 2745, 950, 1541, true, "#DIV/0!"]);
    expect(sheet.rows[0]?.[0]).toBe("So sánh Yên Bình và Văn Chấn");
  });

  test("a formula's error is an error in the file, not its text", () => {
    expect(saved.parts["xl/worksheets/sheet2.xml"]).toContain('t="e"><f>B5/0</f><v>#DIV/0!</v>');
  });

  test("the table has its name, columns, style and filter", () => {
    expect(sheetOf(saved, 0).tables?.[0]).toMatchObject({
      name: "Figures",
      range: "A4:C10",
      columns: [{ name: "Chỉ tiêu" }, { name: "Địa bàn" }, { name: "Giá trị" }],
      style: "TableStyleLight1",
      showAutoFilter: true,
    });
  });

  test("our names are hidden, the user's are not", () => {
    const xml = saved.parts["xl/workbook.xml"] ?? "";
    expect(xml).toContain('<definedName name="CF_cmp1_body" hidden="1">');
    expect(xml).toContain('<definedName name="Tong">&apos;Số liệu&apos;!$C$6<');
    expect(saved.read.namedRanges).toContainEqual(
      expect.objectContaining({ name: "CF_cmp1_body", range: "'So sánh A''B & C'!$A$5:$E$6" }),
    );
  });

  test("what is printed is quoted and absolute, and the header row repeats", () => {
    const xml = saved.parts["xl/workbook.xml"] ?? "";
    const sheet = "&apos;So sánh A&apos;&apos;B &amp; C&apos;";
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">${sheet}!$A$1:$J$40<`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">${sheet}!$4:$4<`,
    );
    expect(sheetOf(saved, 1).pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
    });
    expect(sheetOf(saved, 1).headerFooter?.oddFooter).toBe("&L&8Nguồn: Báo Tin tức&R&8Trang &P/&N");
  });

  test("panes, gridlines, sizes, rules and lists come back", () => {
    expect(sheetOf(saved, 1).freezePane).toEqual({ rows: 4, columns: 1 });
    expect(sheetOf(saved, 1).view?.showGridLines).toBe(false);
    const figures = sheetOf(saved, 0);
    expect(figures.columns?.[0]?.width).toBe(40);
    expect(figures.rowDefs?.get(0)?.height).toBe(26);
    expect(figures.conditionalRules?.[0]).toMatchObject({
      type: "expression",
      formula: '$B5="Lào Cai"',
      range: "A5:C10",
    });
    expect(figures.dataValidations?.[0]).toMatchObject({
      type: "list",
      range: "B5:B10",
      errorStyle: "warning",
      values: ["Yên Bình", "Văn Chấn", "Lào Cai"],
    });
  });

  test("a named style stays named, so that an office can restyle its sheets at once", () => {
    const styles = saved.parts["xl/styles.xml"] ?? "";
    expect(styles).toContain('<cellStyle name="CF Title" xfId="1"/>');
    const [, number] =
      /<c r="A1" s="(\d+)"/.exec(saved.parts["xl/worksheets/sheet2.xml"] ?? "") ?? [];
    const cellXfs = /<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
    expect(cellXfs[Number(number)]).toContain('xfId="1"');
  });

  test("charts stand where they were put, under the names by which they are found again", () => {
    const drawing = saved.parts["xl/drawings/drawing2.xml"] ?? "";
    expect([...drawing.matchAll(/name="(CF_\w+)"/g)].map(([, name]) => name)).toEqual([
      "CF_cmp1_columns",
      "CF_cmp1_shares",
      "CF_cmp1_activities",
    ]);
    expect(drawing).toMatch(
      /<xdr:from><xdr:col>4<.*?<xdr:row>8<.*?<xdr:to><xdr:col>10<.*?<xdr:row>22</,
    );
  });

  test("readers are asked to calculate, and open the worksheet that was shown", () => {
    expect(saved.parts["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(saved.parts["xl/workbook.xml"]).toContain('activeTab="1"');
  });
});

describe("texts that mean harm or look like something else", () => {
  const texts = [
    "=1+1",
    '=HYPERLINK("http://example.org","x")',
    "+84 912",
    "-5",
    "@SUM(A1)",
    "'quoted",
    "007",
    "TRUE",
    "#N/A",
    "_x0041_",
    "<c>&amp;]]></c>",
    "$& $1 $$",
    " hai đầu ",
    "dòng một\ndòng hai",
    "a\u0007b",
    "مهرجان دعاة التأمين",
    "Người dân tộc 👍",
  ];

  test("every one of them comes back as the same text", async () => {
    const { book } = single(texts.map((text) => [text]));
    const saved = await save(book);
    expect(sheetOf(saved, 0).rows.map(([value]) => value)).toEqual(texts);
    expect(saved.parts["xl/worksheets/sheet1.xml"]).not.toContain("<f>");
  });

  test.each([
    ["=1+1", true],
    ["+84 912", true],
    ["-5", true],
    ["@SUM(A1)", true],
    ["'quoted", true],
    ["007", true],
    ["Yên Bình", false],
  ])("%s is marked as text where editing would change it: %s", async (text, marked) => {
    const { parts } = await save(single([[text]]).book);
    expect((parts["xl/styles.xml"] ?? "").includes('quotePrefix="1"')).toBe(marked);
  });

  test("signs that XML lacks, and halves of signs, do not break the file", async () => {
    const { book } = single([["a\u0000b\ud800c\ufffe"]]);
    expect(sheetOf(await save(book), 0).rows[0]?.[0]).toBe("a\u0000bc");
  });
});

test("words of right-to-left languages keep their reading order", async () => {
  const { book, sheet } = single([["مهرجان", 950]]);
  dress(sheet, "A1", { readingOrder: "RightToLeft" });
  dress(sheet, "B1", { readingOrder: "LeftToRight", numberFormat: '+#,##0;"−"#,##0;0' });
  const styles = (await save(book)).parts["xl/styles.xml"] ?? "";
  expect(styles).toContain('readingOrder="2"');
  expect(styles).toContain('readingOrder="1"');
  expect(styles).toContain("+#,##0;&quot;−&quot;#,##0;0");
});

test("headers that Excel would call damage are put right, in the table and in its cells", async () => {
  const { book, sheet } = single([
    ["Kỳ", "kỳ", "", 2025],
    [1, 2, 3, 4],
  ]);
  sheet.tables.push({
    id: "{t}",
    name: "T",
    style: "TableStyleLight1",
    area: at("A1:D2"),
    showBandedRows: false,
    showFilterButton: false,
  });
  const names = ["Kỳ", "kỳ2", "Column3", "2025"];
  const saved = sheetOf(await save(book), 0);
  expect(saved.tables?.[0]?.columns.map(({ name }) => name)).toEqual(names);
  expect(saved.rows[0]).toEqual(names);
});

test("functions younger than the file format are marked, but not inside texts", async () => {
  const { book } = single([[{ formula: '=XLOOKUP("IFS(",A1:A2,B1:B2)', value: "" }]]);
  expect((await save(book)).parts["xl/worksheets/sheet1.xml"]).toContain(
    "<f>_xlfn.XLOOKUP(&quot;IFS(&quot;,A1:A2,B1:B2)</f>",
  );
});

test("an empty workbook of one worksheet can be saved", async () => {
  const { book } = single([]);
  expect((await save(book)).read.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
