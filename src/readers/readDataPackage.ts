import type { SourceGrid } from "../core/grid/sourceGrid";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";
import { readCsv } from "./readCsv";
import type { OpenZip } from "./zip/openZip";

/** Name of the file that describes a Data Package. */
export const packageDescription = "datapackage.json";

/** Reads the CSV files that a zipped Data Package describes, each as one worksheet. */
export function readDataPackage(
  name: string,
  zip: OpenZip,
): Result<readonly SourceGrid[], Problem> {
  const described = zip.read(packageDescription);
  if (!described.ok) return described;
  const grids: SourceGrid[] = [];
  for (const path of pathsOf(described.value)) {
    const data = zip.read(path);
    if (!data.ok) return data;
    if (data.value === null) return fail({ kind: "FileUnreadable", name });
    grids.push(readCsv(path, new TextDecoder().decode(data.value)));
  }
  return grids.length === 0 ? fail({ kind: "FileUnreadable", name }) : ok(grids);
}

/** The paths of the package's CSV files; what a description says otherwise is passed over. */
function pathsOf(description: Uint8Array | null): readonly string[] {
  const { resources } = fieldsOf(parsed(description));
  if (!Array.isArray(resources)) return [];
  return resources.flatMap((resource: unknown) => {
    const { path } = fieldsOf(resource);
    const paths: readonly unknown[] = Array.isArray(path) ? path : [path];
    return paths.filter(
      (one): one is string => typeof one === "string" && /\.(?:csv|tsv)$/i.test(one),
    );
  });
}

function parsed(bytes: Uint8Array | null): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
  } catch {
    // JSON.parse has no other way to say that a text is none; the package is refused then.
    return null;
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
