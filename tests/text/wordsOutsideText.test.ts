import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/text/messages/en";
import { findShownWords } from "./findShownWords";

/**
 * Where words are at home: the layer of words itself; what matches the words and letters of reports, tables and
 * files and shows none of its own; and the embedded host, which is Excel's place and speaks as Excel does.
 */
const home =
  /^(?:text|core\/(?:report|area|number|period|grid)|readers\/(?:encodings|html|zip)|host)\/|^readers\/oleProblem\.ts$/;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !home.test(path));

test("there are files to look at, of every layer that shows something", () => {
  for (const layer of ["taskpane", "entry", "excel", "app", "readers", "core/plan"])
    expect(files.filter((path) => path.startsWith(`${layer}/`)).length).toBeGreaterThan(1);
});

test("no word outside src/text can reach the screen", () => {
  expect(
    files.flatMap((path) => findShownWords(path, readFileSync(join("src", path), "utf8"))),
  ).toEqual([]);
});

test("the pane's page holds no words but the add-in's name", () => {
  const page = readFileSync("src/entry/taskpane.html", "utf8");
  expect(
    page
      .replace(/<%=.*?%>/g, "")
      .replace(/<[^>]*>/g, "")
      .trim(),
  ).toBe(en["app.name"]);
});

/** What is found in a part of the pane with this in it. */
const inPart = (jsx: string, before = ""): readonly string[] =>
  findShownWords(
    "planted.tsx",
    `import { text } from "./some thing";\n${before}\nexport const Part = () => ${jsx};`,
  ).map(({ words }) => words);

test.each([
  ["between tags", "<p>Import</p>", ["Import"]],
  ["between tags, one letter long", "<b>x</b>", ["x"]],
  ["in braces", '<p>{"Import"}</p>', ["Import"]],
  ["in a condition", '<p>{busy ? "Wait" : "Go"}</p>', ["Wait", "Go"]],
  ["behind a condition", '<p>{busy && "Wait"}</p>', ["Wait"]],
  ["as what stands in for nothing", '<p>{name ?? "Nobody"}</p>', ["Nobody"]],
  ["in a template", "<p>{`${count} figures`}</p>", [" figures"]],
  ["in a sum", '<p>{count + " figures"}</p>', [" figures"]],
  ["from a list", '<p>{["Import", "Export"].join(", ")}</p>', ["Import", "Export"]],
  ["from a function", '<ul>{items.map((item) => "Item")}</ul>', ["Item"]],
  ["from a longer function", '<ul>{items.map(() => { return "Item"; })}</ul>', ["Item"]],
  ["in an attribute that is read out", '<a aria-label="Close" />', ["Close"]],
  ["in an attribute with braces", '<a title={open ? "Close" : "Open"} />', ["Close", "Open"]],
  ["in a field's words", '<Field label="Value" hint={`Type`} />', ["Value", "Type"]],
  ["in Vietnamese, anywhere", '<p className="Đóng" />', ["Đóng"]],
  ["in Arabic, anywhere", '<p data-x="رقم" />', ["رقم"]],
  ["of two words, anywhere", '<p onClick={() => tell("Not now")} />', ["Not now"]],
] as const)("a word %s is found", (_, jsx, found) => {
  expect(inPart(jsx)).toEqual(found);
});

test.each([
  ["a constant", 'const label = "Import";', "<p>{label}</p>", ["Import"]],
  [
    "a table of words",
    'const labels = { a: "Import", b: "Export" };',
    "<p>{labels[kind]}</p>",
    ["Import", "Export"],
  ],
  ["a function", 'const label = () => "Import";', "<p>{label()}</p>", []],
] as const)("a word of %s is found where it is shown", (_, before, jsx, found) => {
  expect(inPart(jsx, before)).toEqual(found);
});

test.each([
  ["a key of messages", '<p>{text.say("start.title")}</p>'],
  ["a key by a condition", '<p>{text.say(busy ? "compare.working" : "compare.again")}</p>'],
  ["a key in an attribute", '<a aria-label={text.say("action.close")} />'],
  ["what a condition asks", '<p>{kind === "columns" && text.say("charts.columns")}</p>'],
  ["signs", '<p>{": "}{"…"}{` · `}<b> – </b></p>'],
  ["attributes that are not shown", '<p className="card" role="status" dir="rtl" lang="vi" />'],
  [
    "what an error says to developers",
    '<p>{f(() => { throw new Error("Not a place of ours"); })}</p>',
  ],
  ["types", '<p>{f<"two words">()}</p>'],
  ["names of our cell styles", '<p onClick={() => put("CF Table number")} />'],
  ["media queries", '<p onClick={() => matchMedia("(prefers-color-scheme: dark)")} />'],
])("%s is no word", (_, jsx) => {
  expect(inPart(jsx)).toEqual([]);
});

test.each([
  ['byId("save").textContent = "Save";', ["Save"]],
  ['button.title = open ? "Close" : "Open";', ["Close", "Open"]],
  ['pane.setAttribute("aria-label", "Pane");', ["Pane"]],
  ['pane.setAttribute("data-step", "start");', []],
  ['document.title = say("app.name");', []],
  ['export const refused = "Nothing was written.";', ["Nothing was written."]],
  ["export const refused = (name: string) => `Cannot read ${name}`;", ["Cannot read "]],
  ["throw new TypeError(`No worksheet ${name} in here`);", []],
])("in a script, %s shows %j", (script, found) => {
  expect(findShownWords("planted.ts", script).map(({ words }) => words)).toEqual(found);
});

test("CSS is no language, but the words that it puts on the page are", () => {
  const styles = (content: string): string =>
    `export const useStyles = makeStyles({ a: { border: "1px solid red", "::after": { content: ${content} } } });`;
  const found = (content: string): readonly string[] =>
    findShownWords("taskpane/useStyles.ts", styles(content)).map(({ words }) => words);
  expect(found(`"''"`)).toEqual([]);
  expect(found(`"'New'"`)).toEqual(["'New'"]);
});

test("a find says where it is", () => {
  expect(findShownWords("a.tsx", "\n\nconst A = () => <p>Import</p>;")).toEqual([
    { file: "a.tsx", line: 3, words: "Import" },
  ]);
});
