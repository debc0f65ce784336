import { isPeriod, readPeriod } from "../../period/readPeriod";
import type { HeaderPath, HeaderStep } from "../layout/headerPaths";
import type { Table } from "../layout/table";
import { namesDay } from "../words/dayWords";
import { figureRoleOf, saysDecreaseOnly } from "../words/roleWords";
import { saysOfWhich, saysOutcome, saysRate } from "../words/headerWords";
import { withoutOfWhich } from "../words/foldWords";
import { totalWord } from "../words/totalWords";
import { countedUnit } from "../words/countedUnit";
import { readUnit, unitInWords, type UnitSense } from "../words/unitWords";
import { areaStep, gathersPlaces, placeRow } from "./areasAcross";
import type { DecidedRole } from "./columnRole";
import type { ValueColumn } from "./valueColumn";
import { unitsBeside } from "./unitsBeside";

/** What is known beside the headings. */
interface Known {
  /** The year that the table's title speaks of. */
  readonly year: string | null;
  /** Whether the table's surroundings declare units for what names none. */
  readonly declares: boolean;
  /** Whether the roles were settled by a person, so that no word makes a total of a column. */
  readonly settled: boolean;
}

/** Reads the headings of the columns of figures. */
export function valueColumns(
  table: Table,
  roles: readonly DecidedRole[],
  { year, settled, declares }: Known,
): readonly ValueColumn[] {
  const across = roles.some(({ role }) => role === "area") ? null : placeRow(table);
  const columns = roles.flatMap(({ role }, column) =>
    role === "value" || role === "total"
      ? [valueColumn(table, { column, across, year, role, settled, declares })]
      : [],
  );
  return unitsBeside(columns, declares);
}

interface ColumnContext extends Known {
  readonly column: number;
  /** The header's row where places stand side by side; null where they do not. */
  readonly across: number | null;
  readonly role: string;
}

function valueColumn(
  table: Table,
  { column, across, year, role, settled }: ColumnContext,
): ValueColumn {
  const path = table.paths[column] ?? [];
  const totalStep = totalStepOf(table, path, across);
  const { place, gathering } = placesIn(path, across);
  const aside = across === null ? [] : [place, gathering, totalStep];
  const words = path.filter((step) => !aside.includes(step)).map((step) => step.words);
  return {
    column,
    words: across ? words.filter((step) => !saysOfWhich(step) && !headsPlaces(step)) : words,
    area: place === null ? null : withoutOfWhich(place.words),
    gatheredBy: wordsOf(gathering),
    isTotal: role === "total" || (!settled && totalStep !== null),
    period: readPeriod(words.join(" "), year),
    role: innermost(words, figureRoleOf),
    unit: headingUnit(words) ?? unitBelow(table, column, words),
    isRate: words.some(saysRate),
    countedBeside: countedBefore(table, column, words),
    isDecrease: saysDecreaseOnly(words.at(-1) ?? ""),
  };
}

/** The place that heads a column, and the words over it that gather it with its neighbours. */
function placesIn(
  path: HeaderPath,
  across: number | null,
): { readonly place: HeaderStep | null; readonly gathering: HeaderStep | null } {
  if (across === null) return { place: null, gathering: null };
  const gathering = path.find(({ row, words }) => row < across && gathersPlaces(words)) ?? null;
  return { place: areaStep(path, across), gathering };
}

/** The cases, people or households that the nearest column to the left counts by their noun. */
function countedBefore({ paths }: Table, column: number, words: readonly string[]): string | null {
  if (!words.some(saysOutcome)) return null;
  const counted = paths.slice(0, column).map((path) =>
    innermost(
      path.map((step) => step.words),
      countedUnit,
    ),
  );
  const isLasting = (unit: string | null): boolean =>
    /^(?:case|person|household)$/.test(unit ?? "");
  return counted.reverse().find(isLasting) ?? null;
}

/** Words over places that only say that places follow: "Các đơn vị", "By office". */
const headsPlaces = (words: string): boolean =>
  /^(?:theo |các |chia theo )?(?:đơn vị|huyện|địa bàn|địa phương|bhxh cơ sở)|^by |^offices$|^districts$|^(?:المكاتب|المحافظات|الجهات)$/iu.test(
    words,
  ) && figureRoleOf(words) === null;

const wordsOf = (step: HeaderStep | null): string | null => step?.words ?? null;

const unitBelow = (
  { unitRow }: Table,
  column: number,
  words: readonly string[],
): UnitSense | null => readUnit(unitRow[column] ?? "", words.join(" "));

/** The unit nearest to the cells; a group of people has no say over a share among its columns. */
function headingUnit(words: readonly string[]): UnitSense | null {
  for (const step of [...words].reverse()) {
    const unit = countsList(step) ? null : unitInWords(step, words.join(" "));
    if (unit !== null || saysRate(step)) return unit;
  }
  return null;
}

/** "Số thôn, bản" counts what its first noun says; the second is no unit behind a comma. */
const countsList = (words: string): boolean =>
  !/[([%٪]/u.test(words) && countedUnit(words) !== null;

const innermost = <Found>(
  words: readonly string[],
  find: (words: string) => Found | null,
): Found | null => {
  for (const step of [...words].reverse()) {
    const found = find(step);
    if (found !== null) return found;
  }
  return null;
};

/**
 * The step of a heading that makes its column the sum of its neighbours: a word for a total beside places,
 * or beside at least two periods. Among things counted, "Tổng số" is a thing like the others.
 */
function totalStepOf(table: Table, path: HeaderPath, across: number | null): HeaderStep | null {
  return (
    path.find((step, depth) => {
      if (totalWord(step.words) === null) return false;
      // The whole of places that "Trong đó" leads stands a row above them.
      if (across !== null)
        return (
          step.row === across ||
          (totalWord(step.words) === "alone" && areaStep(path, across) === null)
        );
      const beside = siblings(table, path, depth);
      return beside.filter(isTime).length > 1 || sumsTimes(table, step, depth);
    }) ?? null
  );
}

const isTime = ({ words }: HeaderStep): boolean => isPeriod(words) || namesDay(words);

const isSameStep = (one: HeaderStep | undefined, other: HeaderStep): boolean =>
  one?.row === other.row && one.column === other.column;

/** Whether a word for a total and nothing more stands behind a group of periods. */
function sumsTimes({ paths }: Table, step: HeaderStep, depth: number): boolean {
  const column = paths.findIndex((path) => path.includes(step));
  const beside = paths
    .slice(0, column)
    .reverse()
    .find((path) => path.length > 0);
  const group = beside?.[depth];
  if (totalWord(step.words) !== "alone" || group === undefined) return false;
  const below = paths.filter((path) => isSameStep(path[depth], group)).map((path) => path.at(-1));
  return below.length > 1 && below.every((leaf) => leaf !== undefined && isTime(leaf));
}

/** The steps that stand at one depth under the same group. */
function siblings({ paths }: Table, path: HeaderPath, depth: number): readonly HeaderStep[] {
  const steps = new Map<string, HeaderStep>();
  for (const other of paths) {
    const step = other[depth];
    const inGroup = path
      .slice(0, depth)
      .every(
        (group, index) => group.row === other[index]?.row && group.column === other[index].column,
      );
    if (step && inGroup) steps.set(`${step.row},${step.column}`, step);
  }
  return [...steps.values()];
}
