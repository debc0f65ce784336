import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { arabicReport, reportValues, vietnameseReport } from "../readers/festivalReport";
import { hasTrueSpans, readingOf } from "../readers/readingOf";

const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice's Writer write a file in another format. */
function converted(name: string, filter: string, extension: string): Uint8Array {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const from = name.endsWith(".html") ? ["--infilter=HTML (StarWriter)"] : [];
  const places = ["--outdir", folder, join(folder, name)];
  spawnSync("soffice", [profile, "--headless", ...from, "--convert-to", filter, ...places], {
    stdio: "ignore",
  });
  const path = join(folder, name.replace(/\w+$/, extension));
  if (!existsSync(path)) throw new Error(`LibreOffice wrote no ${extension} of ${name}.`);
  return readFileSync(path);
}

const page = (text: string, direction: string): string => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return `<!DOCTYPE html><html dir="${direction}"><head><meta charset="utf-8"></head><body>${lines
    .map((line) => `<p style="text-align: justify">${line}</p>`)
    .join("")}</body></html>`;
};

const squeezed = (text: string | null): string => (text ?? "").replace(/\s+/g, "");

// A web address is broken at any of its dashes, and a mark over a letter may be joined to the one beside it.
const comparable = (text: string | null): string =>
  squeezed(text)
    .replace(/https:\S+htm/, "")
    .replace(/[\u064b-\u0652\u0640]/g, "");

describe.each([
  ["arabic", arabicReport, "rtl"],
  ["vietnamese", vietnameseReport, "ltr"],
])("the %s report written by LibreOffice", (name, text, direction) => {
  writeFileSync(join(folder, `${name}.html`), page(text, direction));
  const docx = converted(`${name}.html`, "docx:MS Word 2007 XML", "docx");
  const pdf = converted(`${name}.docx`, "pdf", "pdf");

  test("as a Word document comes out whole, with its fifteen figures", async () => {
    const reading = await readingOf(`${name}.docx`, docx);
    expect(squeezed(reading.text)).toBe(squeezed(text.normalize("NFC")));
    expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
    expect(hasTrueSpans(reading)).toBe(true);
  });

  test("as a PDF comes out whole, with its fifteen figures", async () => {
    const reading = await readingOf(`${name}.pdf`, pdf);
    expect(comparable(reading.text)).toBe(comparable(text));
    expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
    expect(hasTrueSpans(reading)).toBe(true);
  });
});
