// Runs the tests that need LibreOffice Calc, where it is.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether LibreOffice is here and can open a workbook: its command may stand without its Calc. */
function hasCalc() {
  const folder = mkdtempSync(join(tmpdir(), "calc-"));
  const table = "tests/fixtures/tables/t01_simple_total_last.xlsx";
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, table], {
    stdio: "ignore",
  });
  return existsSync(join(folder, "t01_simple_total_last.csv"));
}

if (!hasCalc()) {
  process.stdout.write(
    "The interop tests were left out: LibreOffice Calc (soffice) is not on this machine.\n",
  );
  process.exit(0);
}
const jest = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--selectProjects", "interop"],
  { stdio: "inherit" },
);
process.exit(jest.status ?? 1);
