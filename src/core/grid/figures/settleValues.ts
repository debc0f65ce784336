import type { Language } from "../../observation/observation";
import { valueOf } from "../cells/numberText";
import {
  decideOpenColumn,
  decimalEvidence,
  settledDecimal,
  type DecidedDecimal,
  type Decimal,
} from "./decimalSigns";
import { readUnit } from "../words/unitWords";
import type { DraftFigure } from "./draftFigures";
import { shareScale, type ShareScale } from "./fractions";

/** A figure with its value in base units. */
export interface SettledFigure {
  readonly draft: DraftFigure;
  readonly value: number;
  readonly unit: string;
  /** Whether the number can be read in two ways and nothing decides. */
  readonly ambiguous: boolean;
}

/** What settles the numbers of a file. */
export interface SettleOptions {
  readonly language: Language;
  /** The decimal sign that the rest of the file proves. */
  readonly fileDecimal: Decimal | null;
  /** Decimal signs that a person has chosen, by the table's column. */
  readonly chosen: ReadonlyMap<number, Decimal>;
}

/** Figures with their values, and the columns that can be read in two ways. */
export interface Settled {
  readonly figures: readonly SettledFigure[];
  readonly open: readonly OpenFigures[];
}

/** One column that nothing settles: what it sums to either way. */
export interface OpenFigures {
  /** Its numbers that can be read in two ways. */
  readonly figures: readonly DraftFigure[];
  readonly sign: Decimal;
  readonly asThousands: number;
  readonly asDecimals: number;
}

/** Settles the decimal sign of each column, then the value of each figure in base units. */
export function settleValues(drafts: readonly DraftFigure[], options: SettleOptions): Settled {
  const decimals = new Map<number, DecidedDecimal>();
  const open: OpenFigures[] = [];
  for (const [column, figures] of byColumn(drafts)) {
    const decided = decideColumn(column, figures, options);
    decimals.set(column, decided);
    if (decided.ambiguous) open.push(...openFigures(figures));
  }
  const written = drafts.map(({ number, column }) =>
    valueOf(number, decimals.get(column.column)?.decimal ?? "."),
  );
  const scales = shareScales(drafts, written);
  const figures = drafts.map((draft, index): SettledFigure => {
    const { value, unit } = inBaseUnits(draft, written[index] ?? 0, scales);
    const ambiguous = isOpen(draft) && decimals.get(draft.column.column)?.ambiguous === true;
    return { draft, value, unit, ambiguous };
  });
  return { figures, open };
}

function byColumn(drafts: readonly DraftFigure[]): ReadonlyMap<number, readonly DraftFigure[]> {
  const columns = new Map<number, DraftFigure[]>();
  for (const figure of drafts) {
    const known = columns.get(figure.column.column);
    if (known) known.push(figure);
    else columns.set(figure.column.column, [figure]);
  }
  return columns;
}

/** Whether a number has one sign before exactly three digits, so that its column must settle it. */
const isOpen = ({ number, isNumeric }: DraftFigure): boolean => !isNumeric && number.exact === null;

function decideColumn(
  column: number,
  figures: readonly DraftFigure[],
  { language, fileDecimal, chosen }: SettleOptions,
): DecidedDecimal {
  const texts = figures.filter(({ isNumeric }) => !isNumeric);
  const settled =
    chosen.get(column) ??
    settledDecimal(decimalEvidence(texts.map(({ number }) => number))) ??
    fileDecimal;
  if (settled !== null) return { decimal: settled, ambiguous: false };
  const open = texts.filter(isOpen);
  return decideOpenColumn({
    numbers: texts.map(({ number }) => number),
    countsWhole: open.every(
      ({ measure }) =>
        measure.factor === 1 && measure.unit !== "percent" && measure.unit !== "ratio",
    ),
    isShare: open.every(({ measure }) => measure.unit === "percent"),
    language,
  });
}

/** Both sums of a column: what a person is asked to choose between. */
function openFigures(figures: readonly DraftFigure[]): readonly OpenFigures[] {
  const opened = figures.filter(isOpen);
  const [figure] = opened;
  if (figure === undefined) return [];
  const sign = figure.number.body.includes(",") ? "," : ".";
  const members = figures.filter(({ isTotal }) => !isTotal);
  const sum = (decimal: Decimal): number =>
    tidy(members.reduce((total, { number }) => total + valueOf(number, decimal), 0));
  const thousands = sign === "," ? "." : ",";
  return [{ figures: opened, sign, asThousands: sum(thousands), asDecimals: sum(sign) }];
}

/** Keeps 0.954 x 100 at 95.4 where binary fractions would not. */
const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(14));

function inBaseUnits(
  draft: DraftFigure,
  written: number,
  scales: ReadonlyMap<string, ShareScale>,
): { readonly value: number; readonly unit: string } {
  const { number, format, isNumeric, measure } = draft;
  const own =
    number.unit && (readUnit(number.unitWords ?? "", measure.path.join(" ")) ?? number.unit);
  if (own) return { value: tidy(written * own.factor), unit: own.unit ?? measure.unit };
  if (format.percent && isNumeric) return { value: tidy(written * 100), unit: "percent" };
  if (format.unit?.unit)
    return { value: tidy(written * format.unit.factor), unit: format.unit.unit };
  return { value: byMeasure(draft, written, scales), unit: measure.unit };
}

function byMeasure(
  draft: DraftFigure,
  written: number,
  scales: ReadonlyMap<string, ShareScale>,
): number {
  const { unit, factor, isDecrease } = draft.measure;
  const share = unit === "percent" && scales.get(scaleKey(draft)) === "ofOne" ? 100 : 1;
  const value = isDecrease && written > 0 ? -written : written;
  return factor * share === 1 ? value : tidy(value * factor * share);
}

/** Shares of one scale: those of a column, or of a thing counted where each row is another thing. */
const scaleKey = ({ measure, row, column }: DraftFigure): string =>
  (row.thing === null ? column.words : measure.path).join("\n");

/** Decides for each measure of shares whether its cells are of 1 or of 100. */
function shareScales(
  drafts: readonly DraftFigure[],
  written: readonly number[],
): ReadonlyMap<string, ShareScale> {
  const shares = new Map<
    string,
    { marked: boolean; cells: { draft: DraftFigure; value: number }[] }
  >();
  drafts.forEach((draft, index) => {
    const { measure, number, format } = draft;
    if (measure.unit !== "percent" || measure.factor !== 1 || number.unit || format.percent) return;
    const known = shares.get(scaleKey(draft)) ?? { marked: !measure.weakRate, cells: [] };
    if (known.cells.length < 200) known.cells.push({ draft, value: written[index] ?? 0 });
    shares.set(scaleKey(draft), known);
  });
  if (shares.size === 0) return new Map();
  const counts = countColumns(drafts, written);
  return new Map(
    [...shares].map(([key, { marked, cells }]) => [
      key,
      shareScale(
        cells.map(({ value }) => value),
        counts.map((column) => cells.map(({ draft }) => column.get(rowKey(draft)) ?? null)),
        marked,
      ),
    ]),
  );
}

const rowKey = ({ row }: DraftFigure): string => `${row.at.row},${row.at.left}`;

/** The columns of counts that shares may be the quotients of, by row. */
function countColumns(
  drafts: readonly DraftFigure[],
  written: readonly number[],
): readonly ReadonlyMap<string, number>[] {
  const columns = new Map<number, Map<string, number>>();
  drafts.forEach((draft, index) => {
    if (draft.measure.unit === "percent") return;
    const known = columns.get(draft.column.column) ?? new Map<string, number>();
    if (known.size < 400) known.set(rowKey(draft), written[index] ?? 0);
    columns.set(draft.column.column, known);
  });
  return [...columns.values()];
}
