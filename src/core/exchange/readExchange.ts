import { checkFigures } from "../check/checkFigures";
import type { GridReading } from "../grid/gridReading";
import { knownPlace } from "../grid/words/knownPlace";
import { cellName } from "../grid/figures/toObservations";
import type { SourceCell, SourceGrid } from "../grid/sourceGrid";
import { indicatorById } from "../indicator/catalogue";
import { matchIndicator } from "../indicator/matchIndicator";
import type { Language, Observation, Role } from "../observation/observation";
import type { Problem } from "../problem";
import { exchangeColumns } from "./exchangeColumns";
import type { FigureRecord } from "./figureRecord";
import { givenText } from "./safeText";

/** What an exchanged file says, with the one campaign that all its figures are of. */
export interface ExchangeReading extends Omit<GridReading, "tables"> {
  readonly campaign: string | null;
}

/**
 * Reads SDMX-CSV and the rows of our Data Package by the names of their columns. Null for any other table.
 * A column that is none of ours keeps nothing: it is a dimension that the workbook has no place for.
 */
export function readExchange(grid: SourceGrid, language: Language): ExchangeReading | null {
  const [header = [], ...rows] = grid.rows;
  const places = columnPlaces(header);
  if (!places) return null;
  const read = rows.flatMap((row, index) =>
    row.every((cell) => cell === null)
      ? []
      : [readRow({ grid, row, at: index + 1, places, language })],
  );
  const observations = read.flatMap(({ observation }) => (observation ? [observation] : []));
  const campaigns = new Set(read.map(({ campaign }) => campaign));
  return {
    observations,
    findings: checkFigures(observations),
    problems: read.flatMap(({ problem }) => (problem ? [problem] : [])),
    campaign: campaigns.size === 1 ? ([...campaigns][0] ?? null) || null : null,
  };
}

type Places = ReadonlyMap<keyof FigureRecord, number>;

/** Where each fact stands; null when the table does not say it is SDMX-CSV or rows like ours. */
function columnPlaces(header: readonly SourceCell[]): Places | null {
  const names = header.map((cell) => idOf(String(cell ?? "")).toUpperCase());
  const isSdmx = ["DATAFLOW", "STRUCTURE"].includes(names[0] ?? "") && names.includes("OBS_VALUE");
  const isOurs = exchangeColumns.every(({ fact }) => names.includes(fact.toUpperCase()));
  if (!isSdmx && !isOurs) return null;
  return new Map(
    exchangeColumns.flatMap(({ fact, sdmx, also }) => {
      const found = [sdmx, fact.toUpperCase(), ...also].map((name) => names.indexOf(name));
      const place = found.find((at) => at >= 0);
      return place === undefined ? [] : [[fact, place] as const];
    }),
  );
}

/** SDMX-CSV with labels writes "ID: Name"; the id comes first. */
const idOf = (cell: string): string => /^([\w.$@-]+): /.exec(cell)?.[1] ?? cell.trim();

interface ExchangeRow {
  readonly grid: SourceGrid;
  readonly row: readonly SourceCell[];
  /** Zero-based row of the sheet. */
  readonly at: number;
  readonly places: Places;
  readonly language: Language;
}

interface ReadRow {
  readonly observation: Observation | null;
  readonly problem: Problem | null;
  readonly campaign: string;
}

/** A value without words: digits with a full stop, as both formats demand. */
const plainNumber = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function readRow(exchange: ExchangeRow): ReadRow {
  const { grid, row, at, places } = exchange;
  const raw = (fact: keyof FigureRecord): string =>
    givenText(String(row[places.get(fact) ?? -1] ?? "")).trim();
  const cell = cellName({ row: at, column: places.get("value") ?? 0 });
  const campaign = raw("campaign");
  const value = raw("value");
  // A missing value is an observation that was not made.
  if (value === "" || value === "NaN") return { observation: null, problem: null, campaign };
  if (!plainNumber.test(value)) {
    const place = { sheet: grid.sheet, cell };
    return {
      observation: null,
      problem: { kind: "NumberUnreadable", at: place, found: value },
      campaign,
    };
  }
  return { observation: observationOf(exchange, raw, { value, cell }), problem: null, campaign };
}

function observationOf(
  { grid, language }: ExchangeRow,
  raw: (fact: keyof FigureRecord) => string,
  { value, cell }: { readonly value: string; readonly cell: string },
): Observation {
  const indicator = indicatorOf(raw("indicator"), language);
  const note = raw("note");
  return {
    indicator,
    ...areaOf(raw("area")),
    period: raw("period") || null,
    role: roleOf(idOf(raw("role"))),
    value: Number(value),
    unit: idOf(raw("unit")) || (indicatorById(indicator)?.unit ?? "item"),
    confidence: 0.95,
    provenance: {
      kind: "cell",
      sheet: grid.sheet,
      cell,
      raw: value,
      headerPath: [raw("indicator"), raw("role")].filter((words) => words !== ""),
    },
    ...(note !== "" && { note }),
  };
}

function areaOf(cell: string): Pick<Observation, "area" | "areaKind"> {
  if (cell === "") return { area: null, areaKind: null };
  const place = knownPlace(labelOf(cell));
  return { area: place?.name ?? labelOf(cell), areaKind: place?.kind ?? "other" };
}

const labelOf = (cell: string): string => cell.replace(/^[\w.$@-]+: /, "").trim();

function indicatorOf(cell: string, language: Language): string {
  const id = idOf(cell);
  if (indicatorById(id) || cell.startsWith("other:")) return cell.startsWith("other:") ? cell : id;
  return matchIndicator(labelOf(cell), language, false)?.id ?? `other:${labelOf(cell)}`;
}

const roleOf = (id: string): Role =>
  (["target", "change", "baseline"] as const).find((role) => role === id.toLowerCase()) ?? "actual";
