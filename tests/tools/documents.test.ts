import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const documents = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What a pattern's first group finds in a document. */
const found = (document: string, pattern: RegExp): readonly string[] =>
  [...readFileSync(document, "utf8").matchAll(pattern)].map(([, group = ""]) => group);

test("the documents are found", () => {
  expect(documents).toEqual(expect.arrayContaining(["README.md", join("docs", "install.md")]));
});

describe.each(documents)("%s", (document) => {
  test("links to what is there", () => {
    const links = found(document, /\]\(([^)\s]+)\)/g).filter((link) => !/^https:/.test(link));
    const missing = links.filter(
      (link) => !existsSync(join(dirname(document), link.replace(/#.*$/, ""))),
    );
    expect(missing).toEqual([]);
  });

  test("names files and folders that are there", () => {
    const paths = found(document, /`((?:src|tests|tools|docs)\/[\w./-]+)`/g);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("names scripts that are there", () => {
    const names = found(document, /npm run (?:-s )?([\w:]+)/g);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});
