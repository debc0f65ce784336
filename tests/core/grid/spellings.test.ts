import { matchArea } from "../../../src/core/area/matchArea";
import { readGrid } from "../../../src/core/grid/readGrid";
import type { SourceCell } from "../../../src/core/grid/sourceGrid";
import type { Language, Observation } from "../../../src/core/observation/observation";
import { layouts } from "./layouts/all";
import { gridOf, wantedOf, type Layout } from "./layouts/layout";

const withoutMarks = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

/** The same table as another office types it: every layout must give the same figures. */
interface Spelling {
  readonly name: string;
  readonly fits: (layout: Layout) => boolean;
  readonly cell: (words: string, layout: Layout) => SourceCell;
}

const isVietnamese = ({ language }: Layout): boolean => language === "vi";

const written: { readonly [L in Language]: RegExp } = {
  vi: /^-?(?!0\d)\d{1,3}(?:\.\d{3})*(?:,\d+)?$/,
  en: /^-?(?!0\d)\d{1,3}(?:,\d{3})*(?:\.\d+)?$/,
  ar: /^-?(?!0\d)\d{1,3}(?:,\d{3})*(?:\.\d+)?$/,
};

/** A text that is a number and nothing else, as a worksheet holds it. */
function asNumber(words: string, { language }: Layout): SourceCell {
  if (!written[language].test(words.trim())) return words;
  const [thousands, decimal] = language === "vi" ? [".", ","] : [",", "."];
  return Number(words.trim().replaceAll(thousands, "").replace(decimal, "."));
}

const spellings: readonly Spelling[] = [
  { name: "without marks", fits: isVietnamese, cell: withoutMarks },
  { name: "in capitals", fits: isVietnamese, cell: (words) => words.toUpperCase() },
  {
    name: "with signs that show nothing",
    fits: () => true,
    cell: (words) => `\ufeff${words}\u200b`,
  },
  {
    name: "in lines broken within cells",
    fits: () => true,
    cell: (words) => (/\d/.test(words) ? words : words.replace(/(?<=\S) (?=\S)/g, "\n")),
  },
  { name: "with numbers as numbers", fits: () => true, cell: asNumber },
];

/** One key for a place, however it is spelt. */
const placeKey = (words: string): string =>
  withoutMarks(matchArea(words)?.name ?? words).toLowerCase();

const lineOf = ({ area, value, unit, provenance }: Observation): string =>
  `${provenance.kind === "cell" ? provenance.cell : ""} | ${placeKey(area ?? "")} | ${value} | ${unit}`;

const wantedLine = (line: string): string => {
  const [cell = "", area = "", , value = "", unit = ""] = line
    .split("|")
    .map((part) => part.trim());
  return `${cell} | ${placeKey(area)} | ${value} | ${unit}`;
};

const cases = spellings.flatMap((spelling) =>
  layouts
    .filter(spelling.fits)
    .map((layout) => [layout.name, spelling.name, layout, spelling] as const),
);

test.each(cases)("%s, %s", (_, __, layout, { cell }) => {
  const grid = gridOf(layout);
  const rows = grid.rows.map((row) =>
    row.map((words) => (typeof words === "string" ? cell(words, layout) : words)),
  );
  const { observations } = readGrid({ ...grid, rows }, { language: layout.language });
  expect(observations.map(lineOf).sort()).toEqual(wantedOf(layout).map(wantedLine).sort());
});
