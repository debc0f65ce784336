import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "hucre/xlsx";

/** A recalculated cell by `Sheet!row,column`, zero-based. */
export type Recalculated = ReadonlyMap<string, unknown>;

// LibreOffice trusts the cached results of an .xlsx file unless its profile says "always recalculate".
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Lets LibreOffice calculate every formula of a workbook anew and reads what it found. */
export async function recalculate(path: string): Promise<Recalculated> {
  const folder = mkdtempSync(join(tmpdir(), "recalculate-"));
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile);
  copyFileSync(path, join(folder, "in.xlsx"));
  convert(folder, ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")]);
  const { sheets } = await readXlsx(readFileSync(join(folder, "out", "in.xlsx")));
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, rowIndex) =>
        row.map((value, column) => [`${name}!${rowIndex},${column}`, value] as const),
      ),
    ),
  );
}

/** Prints a workbook as PDF and gives its pages as text, to see that charts and pages are there. */
export function convert(folder: string, task: readonly string[]): void {
  const installation = pathToFileURL(join(folder, "profile")).href;
  const ran = spawnSync(
    "soffice",
    [`-env:UserInstallation=${installation}`, "--headless", ...task, join(folder, "in.xlsx")],
    { encoding: "utf8" },
  );
  if (ran.status !== 0) throw new Error(`LibreOffice failed: ${ran.stderr}`);
}
