import { placeIn } from "../columns/areasAcross";
import type { DecidedRole } from "../columns/columnRole";
import type { Table } from "../layout/table";
import { foldWords } from "../words/foldWords";
import { saysRemark } from "../words/headerWords";
import { saysSubtotal } from "../words/totalWords";
import type { ReadRow, ReadRowKind } from "./readRow";
import { labelColumns, type LabelColumns } from "./labelColumns";
import { labelRows, nameOf, type LabelledRow, type PartOf } from "./labelRows";
import { wholesOfPlaces } from "./wholes";
import { markOtherTimes } from "./otherTimes";
import { markPeriodSums } from "./periodSums";
import { markParts } from "./partsOfPlaces";
import { markSums } from "./sums";
import { markSumsOfPeriods } from "./sumsOfPeriods";
import { ordinalKind } from "./ordinal";
import { createOutline } from "./outline";

/** Reads what each row of a table is: a member, a group, a subtotal, a total, a remark. */
export function readRows(table: Table, roles: readonly DecidedRole[]): readonly ReadRow[] {
  const columns = labelColumns(roles);
  const labelled = markedRows(table, columns);
  const indented = usesIndent(labelled);
  const outline = createOutline<LabelledRow>(indented);
  const parents = new Set(wholesOfPlaces(labelled, indented));
  const context = { hasLabels: hasLabels(columns), header: headerWords(table, columns) };
  const rows = labelled.map((row) => {
    if (row.part !== null) return readPart(row, row.part);
    const above = row.total === null && !row.saysElse ? outline.enter(row) : [];
    const parent = above.at(-1);
    if (parent && isNumberedChild(row, parent)) parents.add(parent);
    return readRow(row, above, context);
  });
  const listsPlaces = columns.area !== null && !labelled.some(({ isPlaceGroup }) => isPlaceGroup);
  const isWhole = (index: number): boolean => parents.has(labelled[index] as LabelledRow);
  const marked = rows.map((row, index) =>
    listsPlaces && row.kind === "member" && isWhole(index)
      ? { ...row, kind: "subtotal" as const, labels: [...row.labels, ...ownWords(row)] }
      : row,
  );
  return columns.periods.length > 0 ? markPeriodSums(marked) : marked;
}

/** The rows with what their neighbours say of them: parts of places, sums, lines for other times, places over things. */
function markedRows(table: Table, columns: LabelColumns): readonly LabelledRow[] {
  const rows = markSumsOfPeriods(table, columns, labelRows(table, columns));
  return markPlaceGroups(markOtherTimes(markSums(markParts(rows, columns)), columns), columns);
}

/** What a whole that is no place counts: "C. Số thu (triệu đồng)" over offices is money. */
const ownWords = ({ own }: ReadRow): readonly string[] => (placeIn(own) === null ? [own] : []);

const hasLabels = ({ area, indicator, periods, groups }: LabelColumns): boolean =>
  area !== null || indicator !== null || periods.length > 0 || groups.length > 0;

/** Whether the depth of the labels' first words is all the outline there is. */
const usesIndent = (rows: readonly LabelledRow[]): boolean =>
  rows.every(({ ordinal }) => ordinal === "") && new Set(rows.map(({ indent }) => indent)).size > 1;

const isNumberedChild = (row: LabelledRow, parent: LabelledRow): boolean => {
  const child = ordinalKind(row.ordinal);
  const above = ordinalKind(parent.ordinal);
  if (!row.hasValues || child === null) return false;
  return above === null ? child === "bullet" : child !== above;
};

interface Context {
  readonly hasLabels: boolean;
  /** The headings over the labels: a row that repeats them is a header on a new page. */
  readonly header: ReadonlySet<string>;
}

const headerWords = ({ paths }: Table, { area, indicator }: LabelColumns): ReadonlySet<string> =>
  new Set(
    [area, indicator].flatMap((column) =>
      column === null ? [] : (paths[column] ?? []).map(({ words }) => foldWords(words)),
    ),
  );

function readRow(row: LabelledRow, above: readonly LabelledRow[], context: Context): ReadRow {
  const places = above.filter(({ isPlaceGroup }) => isPlaceGroup);
  // The next month of a place stands below its first one and not within it.
  const groups = above
    .filter(({ isPlaceGroup, own }) => !isPlaceGroup && own !== row.area)
    .map(({ label }) => label);
  const area = row.area ?? places.at(-1)?.own ?? null;
  const label = row.isPlaceGroup ? null : row.indicator;
  return {
    at: row.at,
    kind: kindOf(row, context),
    area: area === null ? null : nameOf(area),
    labels: [...row.groups, ...groups, ...(label === null ? [] : [label])],
    thing: label,
    unit: row.unit,
    period: row.period,
    own: nameOf(row.own),
    ordinal: row.ordinal,
    isPart: false,
  };
}

/**
 * A part of a place is a figure of that place under the part's own words. One of a total is a figure where no place
 * has that part, else their sum.
 */
const readPart = (row: LabelledRow, { place, isSum }: PartOf): ReadRow => ({
  ...readRow(row, [], noContext),
  kind: place === null && isSum ? "other" : "member",
  area: place === null ? null : nameOf(place),
  labels: [...row.groups, row.own],
  thing: row.own,
  isPart: true,
});

const noContext: Context = { hasLabels: false, header: new Set() };

function kindOf(row: LabelledRow, context: Context): ReadRowKind {
  if (row.total === "carried") return "other";
  if (row.total !== null) return totalKind(row);
  if (!row.hasValues) return kindWithoutFigures(row);
  if (isNoRow(row, context)) return "other";
  return row.isPlaceGroup || row.sumsGroup ? "subtotal" : "member";
}

/** A place that sent words is told of; "Người lập" and a name in a list of things are no group. */
function kindWithoutFigures({ saysElse, area, own }: LabelledRow): ReadRowKind {
  if (saysElse) return area === null ? "other" : "member";
  return saysRemark(own) ? "other" : "group";
}

const totalKind = ({ total, own }: LabelledRow): ReadRowKind => {
  if (total === "average") return "average";
  return total === "led" || saysSubtotal(own) ? "subtotal" : "total";
};

/** Numbers that belong to no row: without any label where rows have labels, or under a repeated header. */
const isNoRow = ({ own, area }: LabelledRow, { hasLabels: labelled, header }: Context): boolean =>
  (labelled && own === "" && area === null) || header.has(foldWords(own));

/**
 * Where the labels mix places and things counted, the places stand over the things below them: they carry
 * no figures of their own, or the same things come again under each.
 */
function markPlaceGroups(
  rows: readonly LabelledRow[],
  { area, indicator, periods }: LabelColumns,
): readonly LabelledRow[] {
  if (area !== null && (indicator !== null || periods.length > 0)) return rows;
  const named = rows.filter(
    ({ total, own, part }) => total === null && own !== "" && part === null,
  );
  const places = named.filter(({ own }) => placeIn(nameOf(own)) !== null);
  const things = named.filter(({ own, hasValues }) => hasValues && placeIn(nameOf(own)) === null);
  if (places.length === 0 || things.length === 0) return rows;
  const bare = places.every(({ hasValues }) => !hasValues);
  const groups = new Set(places);
  const allLead = named.every((row, index) => {
    const below = named[index + 1];
    return !groups.has(row) || (below !== undefined && !groups.has(below));
  });
  if (!bare && !(allLead && comeAgain(things, places.length))) return rows;
  return rows.map((row) =>
    groups.has(row)
      ? { ...row, isPlaceGroup: true, area: row.own, indicator: null }
      : { ...row, area: null, indicator: row.own },
  );
}

/** Whether labels repeat about as often as there are places. */
const comeAgain = (things: readonly LabelledRow[], places: number): boolean =>
  places > 1 && new Set(things.map(({ own }) => foldWords(own))).size * 2 <= things.length;
