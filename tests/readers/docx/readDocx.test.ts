import { figuresOf as figuresOfFinding } from "../../../src/core/check/finding";
import { arabicReport, reportValues, vietnameseReport } from "../festivalReport";
import { figuresOf, hasTrueSpans, readingOf } from "../readingOf";
import { docxOf, wordParagraph, wordTable, zipOf } from "../zip/zipBytes";

const textOf = async (body: string, footnotes?: string): Promise<string | null> =>
  (await readingOf("report.docx", docxOf(body, footnotes))).text;

const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string): string =>
  `${mark("begin")}<w:r><w:instrText> ${code} </w:instrText></w:r>${mark("separate")}${run(result)}${mark("end")}`;

describe("a Word document", () => {
  test.each([
    ["Arabic", arabicReport],
    ["Vietnamese", vietnameseReport],
  ])("in %s gives the fifteen figures with true spans", async (_, text) => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const reading = await readingOf("a.docx", docxOf(lines.map(wordParagraph).join("")));
    expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
    expect(reading.text).toBe(lines.map((line) => line.trim()).join("\n"));
    expect(hasTrueSpans(reading)).toBe(true);
  });

  test.each<[string, string, string]>([
    [
      "words cut into runs are whole",
      `<w:p>${run("2.7")}${run("45 ngư")}${run("ời")}</w:p>`,
      "2.745 người",
    ],
    ["letters with parted marks are one", wordParagraph("To\u0302\u0309ng"), "Tổng"],
    ["insertions are in", `<w:p>${run("a")}<w:ins w:id="1">${run("b")}</w:ins></w:p>`, "ab"],
    [
      "deletions are out",
      `<w:p>${run("159")}<w:del w:id="1"><w:r><w:delText>160</w:delText></w:r></w:del></w:p>`,
      "159",
    ],
    [
      "what was moved stands once",
      `<w:p><w:moveFrom w:id="1">${run("5 người")}</w:moveFrom></w:p><w:p><w:moveTo w:id="2">${run("5 người")}</w:moveTo></w:p>`,
      "5 người",
    ],
    [
      "a deleted paragraph mark joins",
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("1.0")}</w:p><w:p>${run("77")}</w:p>`,
      "1.077",
    ],
    [
      "fields show their result",
      `<w:p>${field("REF tong", "2.745")}${run(" người")}</w:p>`,
      "2.745 người",
    ],
    [
      "page numbers are no text",
      `<w:p>${run("Trang ")}${field("PAGE", "12")}${field("NUMPAGES", "30")}</w:p>`,
      "Trang",
    ],
    [
      "simple fields too",
      `<w:p>${run("a")}<w:fldSimple w:instr=" PAGE ">${run("12")}</w:fldSimple></w:p>`,
      "a",
    ],
    [
      "a table of contents is no text",
      `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run("1. Kết quả")}${run("3")}</w:p>${wordParagraph("Kết quả")}`,
      "Kết quả",
    ],
    [
      "hidden words are out",
      `<w:p>${run("a")}${run("b", "<w:vanish/>")}${run("c", '<w:vanish w:val="0"/>')}</w:p>`,
      "ac",
    ],
    [
      "numbering invents no figures",
      `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:tabs><w:tab w:pos="720"/></w:tabs></w:pPr>${run("Tuyên truyền")}</w:p>`,
      "Tuyên truyền",
    ],
    [
      "tabs and line breaks stand",
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
      "a\tb\nc",
    ],
    [
      "a text box stands once, after its paragraph",
      `<w:p>${run("thân")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${wordParagraph("5 người")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${wordParagraph("5 người")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(" bài")}</w:p>`,
      "thân bài\n5 người",
    ],
    [
      "a table is lines of cells",
      wordTable([
        ["Địa bàn", "Kết quả"],
        ["Yên Bình", "chưa có"],
      ]),
      "Địa bàn\tKết quả\nYên Bình\tchưa có",
    ],
    ["a table of one column is running text", wordTable([["một"], ["hai"]]), "một\nhai"],
    [
      "a table that lays out a page is running text",
      `<w:tbl><w:tr><w:tc>${wordParagraph("đầu")}${wordTable([["a", "b"]])}</w:tc><w:tc>${wordParagraph("cuối")}</w:tc></w:tr></w:tbl>`,
      "đầu\na\tb\ncuối",
    ],
    [
      "a deleted row is out",
      `<w:tbl><w:tr><w:tc>${wordParagraph("a")}</w:tc><w:tc>${wordParagraph("b")}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${wordParagraph("c")}</w:tc><w:tc>${wordParagraph("d")}</w:tc></w:tr></w:tbl>`,
      "a\tb",
    ],
    ["entities are letters", wordParagraph("A &amp; B &#273;"), "A & B đ"],
  ])("%s", async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test("footnotes come at the end, without the sign that calls them", async () => {
    const body = `<w:p>${run("159 người")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${wordParagraph("Hết.")}`;
    const notes = `<w:footnote w:type="separator" w:id="0">${wordParagraph("---")}</w:footnote><w:footnote w:id="2">${wordParagraph("Theo BHXH.")}</w:footnote>`;
    expect(await textOf(body, notes)).toBe("159 người\nHết.\nTheo BHXH.");
  });

  test("Word's own names may have any prefix, and its part any name", async () => {
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>5.742 người</x:t><x:tab/></x:r></x:p></x:body></x:document>`;
    const bytes = zipOf({
      "[Content_Types].xml": `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" PartName="/word/document2.xml"/></Types>`,
      "word/document2.xml": document,
    });
    expect((await readingOf("a.docx", bytes)).text).toBe("5.742 người");
  });
});

describe("the tables of a Word document", () => {
  const table = wordTable([
    ["STT", "Địa bàn", "BHXH tự nguyện", "BHYT hộ gia đình"],
    ["1", "Yên Bình", "1.077", "38"],
    ["2", "Văn Chấn", "127", "1.150"],
    ["", "Tổng cộng", "1.204", "1.188"],
  ]);

  test("are read as tables, each figure once and at its place in the text", async () => {
    const body = `${wordParagraph("Toàn tỉnh Lào Cai tổ chức 8 lễ ra quân.")}${wordParagraph("Kết quả theo địa bàn")}${table}${wordParagraph("Toàn tỉnh có 30 buổi tuyên truyền nhóm nhỏ.")}`;
    const reading = await readingOf("a.docx", docxOf(body));
    expect(figuresOf(reading)).toEqual([
      "8 activities.launch_ceremonies Lào Cai",
      "1077 participants.voluntary_si Yên Bình",
      "38 participants.household_hi Yên Bình",
      "127 participants.voluntary_si Văn Chấn",
      "1150 participants.household_hi Văn Chấn",
      "30 activities.small_group_sessions Lào Cai",
    ]);
    expect(hasTrueSpans(reading)).toBe(true);
  });

  test("are no running text besides, even where a cell says it in words", async () => {
    const body = wordTable([
      ["Địa bàn", "BHXH tự nguyện", "BHYT hộ gia đình", "Ghi chú"],
      ["Yên Bình", "77", "88", "Có 77 người tham gia BHXH tự nguyện."],
      ["Văn Chấn", "27", "38", "Có 27 người tham gia BHXH tự nguyện."],
    ]);
    const reading = await readingOf("a.docx", docxOf(body));
    expect(reading.observations.map(({ value }) => value)).toEqual([77, 88, 27, 38]);
  });

  test("take from the line above what their columns do not say", async () => {
    const body = `${wordParagraph("Bảng 1. Số người tham gia BHXH tự nguyện")}${wordTable([
      ["Địa bàn", "Kết quả"],
      ["Yên Bình", "77"],
      ["Văn Chấn", "27"],
    ])}`;
    const reading = await readingOf("a.docx", docxOf(body));
    expect(reading.observations.map(({ indicator, value }) => [indicator, value])).toEqual([
      ["participants.voluntary_si", 77],
      ["participants.voluntary_si", 27],
    ]);
  });

  test("sums found in the words still point at their figures", async () => {
    const sentence = arabicReport.split("\n").find((line) => line.includes("2586")) ?? "";
    const alone = await readingOf("a.docx", docxOf(wordParagraph(sentence)));
    const after = await readingOf("a.docx", docxOf(table + wordParagraph(sentence)));
    expect(alone.findings.map(({ kind }) => kind)).toEqual(["SumHolds"]);
    const [inTable, inWords] = [4, alone.observations.length];
    expect(after.observations).toHaveLength(inTable + inWords);
    const shifted = alone.findings.map((finding) => [
      finding.kind,
      ...figuresOfFinding(finding).map((index) => index + inTable),
    ]);
    expect(after.findings.map((finding) => [finding.kind, ...figuresOfFinding(finding)])).toEqual(
      shifted,
    );
  });
});
