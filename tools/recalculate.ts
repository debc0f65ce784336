import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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
  const { sheets } = await readXlsx(savedByLibreOffice(path));
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, rowIndex) =>
        row.map((value, column) => [`${name}!${rowIndex},${column}`, value] as const),
      ),
    ),
  );
}

/** The workbook as LibreOffice saves it again: what it understood of cells and charts, calculated anew. */
export function savedByLibreOffice(path: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recalculate-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), profile);
    copyFileSync(path, join(folder, "in.xlsx"));
    return convert(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string): Uint8Array {
  const ran = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
      join(folder, "in.xlsx"),
    ],
    { encoding: "utf8" },
  );
  if (ran.error) throw new Error("LibreOffice (soffice) is not on the PATH.", { cause: ran.error });
  const saved = join(folder, "out", "in.xlsx");
  // It ends well even when it could not open the workbook, as without its Calc.
  if (ran.status !== 0 || !existsSync(saved))
    throw new Error(`LibreOffice did not convert the workbook: ${ran.stderr.trim()}`);
  return readFileSync(saved);
}
