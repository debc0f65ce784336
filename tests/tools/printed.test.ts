import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { week47 } from "../readers/weeklyTable";

/** What a program printed, and how it ended. */
interface Printed {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "printed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, words: string): string {
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
}

/** Runs a program as its npm script does. */
function run(program: "read" | "headless", ...argv: readonly string[]): Printed {
  const done = spawnSync(process.execPath, ["tools/run.mjs", program, ...argv], {
    encoding: "utf8",
  });
  const { status, stdout, stderr } = done;
  return { status, stdout, stderr };
}

const booths = "BHXH cơ sở Sa Pa đã tổ chức 12 hội nghị tuyên truyền.";
const doubtful = (...people: readonly string[]): string =>
  [booths, ...people.map((count) => `Bắc Hà có ${count} người tham gia BHXH tự nguyện.`)].join(
    "\n",
  );

describe("read", () => {
  test("prints JSON alone on standard output, with what is in doubt as a problem and not as a figure", () => {
    const { status, stdout, stderr } = run("read", written("bc.txt", doubtful("5.742")));
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      source: { name: "bc.txt", kind: "report", language: "vi" },
      figures: [{ indicator: "activities.conferences", area: "Sa Pa", value: 12 }],
      problems: [{ kind: "NumberAmbiguous", found: "5.742", readings: [5742, 5.742] }],
    });
  });

  test("prints a file's problem as data on standard output and as a sentence on standard error", () => {
    const { status, stdout, stderr } = run("read", written("empty.txt", ""));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ kind: "FileEmpty" }] });
    expect(stderr).toMatch(/^[^\n{]*empty\.txt[^\n{]*\n$/);
  });

  test.each([
    ["no file", [], /^Name a file: .*\n$/],
    ["a file that is not there", ["nowhere.txt"], /^There is no file nowhere\.txt\.\n$/],
    ["an unknown language", ["nowhere.txt", "--lang", "fr"], /^Unknown language fr: .*\n$/],
  ])("asked for with %s it says so on standard error alone", (_, argv, sentence) => {
    const { status, stdout, stderr } = run("read", ...argv);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(sentence);
  });
});

describe("headless", () => {
  test.each([
    [["5.742"], "1 figure can be read in two ways and was left out."],
    [["5,742", "3,120"], "2 figures can be read in two ways and were left out."],
  ])("says of %s on standard error that it left them out, and writes the rest", (people, said) => {
    const path = written("bc.txt", doubtful(...people));
    const out = join(folder, "out.xlsx");
    const { status, stdout, stderr } = run("headless", "--import", path, "--out", out);
    expect([status, stderr]).toEqual([0, `${path}: ${said}\n`]);
    expect(JSON.parse(stdout)).toMatchObject({ imports: [{ added: 1, conflicts: 0 }], out });
  });

  test("leaves out a table's column that can be read in two ways", () => {
    const out = join(folder, "out.xlsx");
    const path = written("tuan-47.csv", week47);
    const { status, stdout, stderr } = run("headless", "--import", path, "--out", out);
    const said = "2 figures can be read in two ways and were left out.";
    expect([status, stderr]).toEqual([0, `${path}: ${said}\n`]);
    expect(JSON.parse(stdout)).toMatchObject({ imports: [{ added: 4 }] });
  });

  test("says nothing on standard error where nothing is in doubt", () => {
    const out = join(folder, "out.xlsx");
    const path = written("bc.txt", booths);
    expect(run("headless", "--import", path, "--out", out)).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  test("asked for without a file it prints how it is used on standard error alone", () => {
    const { status, stdout, stderr } = run("headless");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^Usage: npm run -s headless [^\n]*\n$/);
  });
});
