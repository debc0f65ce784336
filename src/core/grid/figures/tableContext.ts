import { findAreas } from "../../area/matchArea";
import { readPeriod, yearIn } from "../../period/readPeriod";
import { areaOf } from "../columns/columnFacts";
import type { Table } from "../layout/table";
import {
  declaredUnits,
  declaresUnits,
  measuresInLine,
  unitInWords,
  type UnitSense,
} from "../words/unitWords";

/** What stands around a table and holds for all its figures. */
export interface TableContext {
  /** The title that tells the table from others with the same header; null where none does. */
  readonly block: string | null;
  /** Lines above the table, the nearest first. */
  readonly captions: readonly string[];
  /** Units declared for the whole table: "Đvt: triệu đồng, người". */
  readonly units: readonly UnitSense[];
  readonly period: string | null;
  readonly year: string | null;
  /** The place that a caption or the worksheet's name gives to a table whose rows name none. */
  readonly area: string | null;
}

/**
 * Reads what stands around each table of a sheet; what one table does not say, those above it do. Only the lines at
 * the top of the sheet declare units for all of it.
 */
export function tableContexts(sheet: string, tables: readonly Table[]): readonly TableContext[] {
  const places = tables.map(({ captions }) => captionArea(captions));
  const several = new Set(places.filter((place) => place !== null)).size > 1;
  const contexts: TableContext[] = [];
  for (const [index, table] of tables.entries()) {
    const { captions } = table;
    const area = areaOf(sheet) ?? (several ? (places[index] ?? null) : null);
    const near = [...captions, ...headerUnits(table)].reverse();
    const before = contexts.at(-1) ?? nothingSaid;
    const { units } = contexts[0] ?? nothingSaid;
    const said = contextBelow(near, { ...before, units }, area);
    contexts.push({ ...said, block: table.block });
  }
  return contexts;
}

/** Units declared in the corner of a header: "ĐVT: triệu đồng" over the labels. */
const headerUnits = ({ paths }: Table): readonly string[] =>
  paths.flatMap((path) => path.map(({ words }) => words)).filter(declaresUnits);

const nothingSaid: TableContext = {
  block: null,
  captions: [],
  units: [],
  period: null,
  year: null,
  area: null,
};

function contextBelow(
  near: readonly string[],
  before: TableContext,
  area: string | null,
): TableContext {
  const units = unitsOf(near);
  const timed = near.filter((caption) => !citesPaper(caption));
  const year = timed.map(yearIn).find((found) => found !== null) ?? before.year;
  return {
    block: null,
    captions: [...near, ...before.captions],
    units: units.length > 0 ? units : before.units,
    period: periodOf(timed, year) ?? before.period,
    year,
    area,
  };
}

/** Lines that cite a paper have its date and not the figures'. */
const citesPaper = (caption: string): boolean =>
  /(?:kèm theo|ban hành|căn cứ|theo (?:quyết định|thông tư|công văn)|pursuant to|قرار رقم)/iu.test(
    caption,
  );

function unitsOf(captions: readonly string[]): readonly UnitSense[] {
  const around = captions.join("\n");
  const declared = captions
    .map((caption) => [declaredUnits(caption, around), measuresInLine(caption)].find(isSaid))
    .find((units) => units !== undefined);
  if (declared) return declared;
  const inTitle = captions.flatMap((caption) =>
    /[([]/.test(caption) ? (unitInWords(caption) ?? []) : [],
  );
  return inTitle.slice(0, 1);
}

const isSaid = (units: readonly UnitSense[]): boolean => units.length > 0;

const periodOf = (captions: readonly string[], year: string | null): string | null =>
  captions.map((caption) => readPeriod(caption, year)).find((period) => period !== null) ?? null;

/** The one place that the nearest caption names: "1. BHXH Yên Bình", "Đơn vị: BHXH Yên Bình". */
function captionArea(captions: readonly string[]): string | null {
  for (const caption of [...captions].reverse()) {
    const whole = areaOf(caption.replace(/^[^:：]*[:：]\s*/u, ""));
    if (whole !== null) return whole;
    const named = new Set(findAreas(caption).map(({ name }) => name));
    if (named.size === 1) return [...named][0] ?? null;
  }
  return null;
}
