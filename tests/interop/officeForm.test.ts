import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { readSource } from "../../src/readers/readSource";
import { paneLanguages } from "../../src/text/messages/messages";
import { writeFormBook } from "../../src/writers/writeFormBook";
import { bookOf } from "../core/form/filledForm";
import { typedIntoFile } from "../core/form/typedIntoFile";

const folder = mkdtempSync(join(tmpdir(), "form-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice open a file and save it in another format. */
function saved(name: string, extension: "ods" | "xlsx", filter: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const out = join(folder, `by-${extension}`);
  spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", `${extension}:${filter}`, "--outdir", out, name],
    { stdio: "ignore" },
  );
  return join(out, name.replace(/^.*\//, "").replace(/\w+$/, extension));
}

/** The filled form after LibreOffice has had it: once as its own format, then as Excel's again. */
function throughLibreOffice(name: string, file: Uint8Array): Uint8Array {
  const path = join(folder, name);
  writeFileSync(path, file);
  return readFileSync(saved(saved(path, "ods", "calc8"), "xlsx", "Calc MS Excel 2007 XML"));
}

const entries = {
  C8: "1200",
  D8: "=1000+77",
  F8: "62.4",
  I8: "số ước",
  D9: "0",
  H9: "1250000000",
  B11: "BHXH huyện Trạm Tấu",
  D11: "31",
};

describe.each(paneLanguages)("a form in %s that LibreOffice saved", (language) => {
  const campaign = "Ngày hội";
  let file: Uint8Array;
  beforeAll(async () => {
    const form = await writeFormBook(bookOf({ language, campaign }));
    file = throughLibreOffice(`form-${language}.xlsx`, typedIntoFile(form, entries));
  }, 120_000);

  test("comes back with every figure, its office, its period and its note, and no question", async () => {
    const reading = await readSource({ name: "form.xlsx", bytes: file }, null);
    if (!reading.ok) throw new Error(reading.problem.kind);
    const { observations, problems, findings, source, form } = reading.value;
    expect(
      observations.map(({ area, indicator, role, value, period, note }) => [
        area,
        indicator,
        role,
        value,
        period,
        note,
      ]),
    ).toEqual([
      ["Yên Bình", "participants.voluntary_si_new", "target", 1200, "2025-11", "số ước"],
      ["Yên Bình", "participants.voluntary_si_new", "actual", 1077, "2025-11", "số ước"],
      ["Yên Bình", "payments.noncash_rate", "actual", 62.4, "2025-11", "số ước"],
      ["Văn Chấn", "participants.voluntary_si_new", "actual", 0, "2025-11", undefined],
      ["Văn Chấn", "collections.amount_voluntary", "actual", 1_250_000_000, "2025-11", undefined],
      ["Trạm Tấu", "participants.voluntary_si_new", "actual", 31, "2025-11", undefined],
    ]);
    expect(problems.map(({ kind }) => kind)).toEqual(["FormOfficeUnlisted"]);
    expect(findings).toEqual([]);
    expect([source.campaign, source.language, form?.deadline]).toEqual([
      campaign,
      language,
      "2025-11-30",
    ]);
  });

  test("still refuses what is no number, lists the offices and locks its headings", () => {
    const parts = unzipSync(file);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(/<sheetProtection[^>]*sheet="(?:true|1)"/);
    expect(sheet.match(/<dataValidation /g)?.length).toBe(7);
    expect(sheet).toMatch(
      /type="list"[^>]*errorStyle="warning"|errorStyle="warning"[^>]*type="list"/,
    );
    expect(sheet).toContain("CF_form!$B$");
    expect(sheet).toMatch(/type="whole"/);
    expect(/rightToLeft="(?:true|1)"/.test(sheet)).toBe(language === "ar");
    const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    expect(book).toMatch(/name="CF_form"[^>]*state="(?:very)?[hH]idden"/);
  });
});
