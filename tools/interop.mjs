// Runs the tests that need LibreOffice, as far as it is here, and says what it leaves out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether LibreOffice is here and can convert a file: its command may stand without its Calc or its Writer. */
function converts(file, format, made) {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, file], {
    stdio: "ignore",
  });
  return existsSync(join(folder, made));
}

const table = "tests/fixtures/tables/t01_simple_total_last.xlsx";
if (!converts(table, "csv", "t01_simple_total_last.csv")) {
  process.stdout.write(
    "The interop tests were left out: LibreOffice Calc (soffice) is not on this machine.\n",
  );
  process.exit(0);
}
const report = "tests/fixtures/lao-cai-festival-2025.ar.txt";
const leftOut = [];
if (!converts(report, "docx:MS Word 2007 XML", "lao-cai-festival-2025.ar.docx")) {
  process.stdout.write(
    "The tests of Word and PDF documents were left out: LibreOffice Writer is not on this machine.\n",
  );
  leftOut.push("--testPathIgnorePatterns", "officeDocuments");
}
const jest = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--selectProjects", "interop", ...leftOut],
  { stdio: "inherit" },
);
process.exit(jest.status ?? 1);
