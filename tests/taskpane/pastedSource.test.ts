import { largestPasteMb } from "../../src/core/observation/sourceLimits";
import { holdsTable, pastedSource, wordsOnClipboard } from "../../src/taskpane/pastedSource";
import { chosenSource } from "../../src/taskpane/chosenSource";

const textOf = (source: ReturnType<typeof pastedSource>): string | null =>
  source?.ok ? new TextDecoder().decode(source.value.bytes) : null;
const tooLong = "a".repeat(largestPasteMb * 1024 * 1024 + 1);
const table = "<table><tr><td>1</td></tr></table>";

test("a clipboard is asked for both forms of its words", () => {
  const getData = (format: string): string => `as ${format}`;
  expect(wordsOnClipboard({ getData })).toEqual({ html: "as text/html", text: "as text/plain" });
});

test.each([
  ["a table comes as a page", { html: table, text: "1" }, `<html>${table}`],
  ["a page without a table comes as its plain words", { html: "<p>1</p>", text: "1" }, "1"],
  ["a tag that only begins like a table is none", { html: "<tablet>", text: "1" }, "1"],
  ["empty lines at the head go", { html: "", text: "\n  \r\nFrom: a" }, "From: a"],
  ["empty cells at the head stay", { html: "", text: "\t1\n2\t3" }, "\t1\n2\t3"],
  [
    "a table too long as a page comes as its plain words",
    { html: table + tooLong, text: "1" },
    "1",
  ],
])("%s", (_, words, text) => {
  expect(textOf(pastedSource(words, "a"))).toBe(text);
});

test("without words there is nothing to read", () => {
  expect(pastedSource({ html: "<img>", text: " \n" }, "a")).toBeNull();
});

test("too many words are refused before anything reads them", () => {
  const source = pastedSource({ html: "", text: tooLong }, "a");
  expect(source).toEqual({
    ok: false,
    problem: { kind: "FileTooLarge", name: "a", limitMb: largestPasteMb },
  });
  expect(holdsTable({ html: table + tooLong, text: "" })).toBe(false);
});

test("a file that is too large is refused without fetching its bytes", async () => {
  const arrayBuffer = jest.fn();
  const file = { name: "a.txt", size: 26 * 1024 * 1024, arrayBuffer } as unknown as File;
  expect(await chosenSource(file)).toEqual({
    ok: false,
    problem: { kind: "FileTooLarge", name: "a.txt", limitMb: 25 },
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test("a file whose bytes cannot be had is unreadable; another comes with them", async () => {
  const vanished = { name: "a", size: 1, arrayBuffer: () => Promise.reject(new Error("gone")) };
  expect(await chosenSource(vanished as unknown as File)).toEqual({
    ok: false,
    problem: { kind: "FileUnreadable", name: "a" },
  });
  const there = new File(["5"], "b.txt");
  expect(await chosenSource(there)).toEqual({
    ok: true,
    value: { name: "b.txt", bytes: new Uint8Array([53]) },
  });
});
