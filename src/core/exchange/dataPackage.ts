import { exchangeColumns } from "./exchangeColumns";
import type { FigureRecord } from "./figureRecord";
import { csvText } from "./safeText";

/** A file of a package by its path. */
export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

const dataPath = "data/figures.csv";

/** The figures as a Data Package: its description, and a CSV file with one row a figure. */
export const dataPackage = (records: readonly FigureRecord[]): readonly PackageFile[] => [
  { path: "datapackage.json", text: `${JSON.stringify(description, null, 2)}\n` },
  {
    path: dataPath,
    text: csvText([
      exchangeColumns.map(({ fact }) => fact),
      ...records.map((record) => exchangeColumns.map(({ fact }) => record[fact])),
    ]),
  },
];

const description = {
  name: "campaign-figures",
  profile: "tabular-data-package",
  resources: [
    {
      name: "figures",
      path: dataPath,
      profile: "tabular-data-resource",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: exchangeColumns.map(({ fact }) => ({
          name: fact,
          type: fact === "value" ? "number" : "string",
        })),
        missingValues: [""],
        primaryKey: ["campaign", "period", "area", "indicator", "role"],
      },
    },
  ],
} as const;
