import { arabicReport, reportValues, vietnameseReport } from "../festivalReport";
import { encodeText } from "../encodings/encodeText";
import { figuresOf, hasTrueSpans, problemOf, readingOf } from "../readingOf";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}<title>Trang 1</title></head><body>${body}</body></html>`;
const textOf = async (body: string): Promise<string | null> =>
  (await readingOf("a.html", bytesOf(page(body)))).text;
const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("\n");

describe("a web page", () => {
  test.each([
    ["Arabic", arabicReport],
    ["Vietnamese", vietnameseReport],
  ])("in %s gives the fifteen figures with true spans", async (_, text) => {
    const reading = await readingOf("a.html", bytesOf(page(paragraphs(text))));
    expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
    expect(hasTrueSpans(reading)).toBe(true);
  });

  test.each<[string, string, string]>([
    [
      "scripts, styles and menus are no text",
      "<script>var a=5</script><style>p{}</style><nav>7</nav><p>một</p>",
      "một",
    ],
    ["what is hidden is out", '<p>một</p><p hidden>2</p><div style="display: none">3</div>', "một"],
    ["lines of the source are no lines of the text", "<p>2.745\n   người\n</p>", "2.745 người"],
    [
      "words inside a sentence stay in it",
      "<p>có <b>2.745</b> <i>người</i>.</p>",
      "có 2.745 người.",
    ],
    [
      "breaks, lists and headings part lines",
      "<h1>A</h1>b<br>c<ol><li>d<li>e</ol>",
      "A\nb\nc\nd\ne",
    ],
    ["entities are letters", "<p>B&#7843;o hi&ecirc;n &amp; c&agrave;</p>", "Bảo hiên & cà"],
    ["preformatted text keeps its blanks", "<pre>a  b\nc</pre>", "a  b\nc"],
    ["tags that never end do no harm", "<div><p>một<p>hai<b>", "một\nhai"],
    ["cells without a table are words", "<td>một</td>", "một"],
  ])("%s", async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test("tables are read as tables, under headers that span", async () => {
    const body = `<p>Kết quả theo địa bàn</p><table><tr><td rowspan=2>Yên Bình</td><td>a</td></tr></table>
      <table><tr><th>Địa bàn</th><th>BHXH tự nguyện</th></tr><tr><td>Yên Bình</td><td>1.077</td></tr><tr><td>Văn Chấn</td><td>1.127</td></tr></table>`;
    const reading = await readingOf("a.html", bytesOf(page(body)));
    expect(figuresOf(reading)).toEqual([
      "1077 participants.voluntary_si Yên Bình",
      "1127 participants.voluntary_si Văn Chấn",
    ]);
    expect(hasTrueSpans(reading)).toBe(true);
  });

  test("a copied piece of a page is one too, whatever it is called", async () => {
    const piece =
      "<html>\n<body>\n<!--StartFragment--><p>5.742 người được tư vấn</p><!--EndFragment-->\n</body>\n</html>";
    expect((await readingOf("pasted", bytesOf(piece))).text).toBe("5.742 người được tư vấn");
  });

  test.each([
    ["windows-1258", vietnameseReport, '<meta charset="windows-1258">'],
    [
      "windows-1256",
      arabicReport.replaceAll("٢٠٢٥", "2025"),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
    ],
    ["utf-16le", arabicReport, ""],
  ])("may be written in %s", async (encoding, text, head) => {
    const mark = encoding.startsWith("utf-16") ? "\ufeff" : "";
    const bytes = encodeText(mark + page(paragraphs(text), head), encoding);
    const reading = await readingOf("a.html", bytes);
    expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
  });

  test("in an old font encoding is offered it, and is read in it when chosen", async () => {
    const bytes = encodeText(page(paragraphs(vietnameseReport), ""), "tcvn3");
    const unasked = await readingOf("a.html", bytes);
    expect(unasked.source.encoding?.alternatives.map(({ encoding }) => encoding)).toEqual([
      "tcvn3",
    ]);
    const chosen = await readingOf("a.html", bytes, "tcvn3");
    expect(chosen.observations.map(({ value }) => value)).toEqual(reportValues);
  });

  test("elements as deep in one another as careless pages have them are read", async () => {
    expect(await textOf(`${"<div>".repeat(4000)}một${"</div>".repeat(4000)}`)).toBe("một");
  });

  test.each([20_000, 500_000])("%d elements in one another are refused", async (depth) => {
    const bytes = bytesOf(page(`${"<b>".repeat(depth)}5 người`));
    expect(await problemOf("a.html", bytes)).toBe("FileNestedTooDeep");
  });

  test("spans beyond any table do no harm", async () => {
    const rows = '<tr><td colspan="99999999" rowspan="99999999">một</td><td>hai</td></tr>'.repeat(
      2000,
    );
    expect((await textOf(`<p>a</p><table>${rows}</table>`))?.split("\n")).toHaveLength(2001);
    expect(await textOf(`<table>${rows}</table>`)).toBeNull();
  });
});
