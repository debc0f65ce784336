import { matchIndicator } from "../../indicator/matchIndicator";
import type { Language } from "../../observation/observation";
import type { Table } from "../layout/table";
import { saysArea, saysIndicator } from "../words/headerWords";
import { totalWord } from "../words/totalWords";
import { declaresUnits } from "../words/unitWords";
import { figureRoleOf } from "../words/roleWords";
import type { DecidedRole } from "./columnRole";
import { columnTexts, headsIndicators, type ColumnView } from "./columnView";
import { areasAcross, placeIn, placeRow } from "./areasAcross";

interface LabelColumns {
  readonly views: readonly ColumnView[];
  readonly language: Language;
  /** Whether a column beside them has a unit for each row: what is measured in its own unit is no place. */
  readonly measured: boolean;
}

/** Decides the columns of words together: which names the place, which the thing counted, which a group. */
export function decideLabels(
  table: Table,
  { views, language, measured }: LabelColumns,
): ReadonlyMap<number, DecidedRole> {
  const area = areaColumn(table, { views, language, measured });
  const roles = new Map<number, DecidedRole>();
  if (area) roles.set(area.view.column, area.decided);
  const rest = views.filter(({ column }) => column !== area?.view.column);
  const indicator = indicatorColumn(table, { views: rest, language, measured }, area?.view ?? null);
  if (indicator) roles.set(indicator.view.column, indicator.decided);
  const main = (area ?? indicator)?.view;
  for (const view of rest)
    if (!roles.has(view.column)) roles.set(view.column, besideRole(view, main));
  return roles;
}

interface Chosen {
  readonly view: ColumnView;
  readonly decided: DecidedRole;
}

function areaColumn(table: Table, { views, language, measured }: LabelColumns): Chosen | null {
  const known = views
    .filter(({ facts }) => facts.areas > 0 && facts.areas * 3 >= facts.words)
    .sort((a, b) => b.facts.distinctAreas - a.facts.distinctAreas || b.column - a.column)[0];
  if (known && known.facts.distinctAreas > areasAcross(table).length / 2)
    return (
      finerPlaces(known, views, table.rows.length) ?? {
        view: known,
        decided: { role: "area", reason: "CellsAreAreas" },
      }
    );
  if (placeRow(table) !== null) return null;
  const named = views.find(
    (view) =>
      saysArea(view.leaf) && !saysIndicator(view.leaf) && !areIndicators(table, view, language),
  );
  if (named) return { view: named, decided: { role: "area", reason: "HeaderSays" } };
  const first = views.find(({ facts }) => facts.words > 0);
  if (!first || views.some(({ leaf }) => headsIndicators(leaf))) return null;
  if (areIndicators(table, first, language) || areThings(table, first, measured)) return null;
  return { view: first, decided: { role: "area", reason: "FirstLabels" } };
}

/** Whether labels without a heading of their own are things counted: each has its unit, or is a phrase. */
const areThings = (table: Table, { column, leaf }: ColumnView, measured: boolean): boolean =>
  (measured && !saysArea(leaf)) || (isUnheaded(leaf) && arePhrases(columnTexts(table, column)));

/** A corner that is blank or only declares units. */
const isUnheaded = (leaf: string): boolean => leaf === "" || declaresUnits(leaf);

/** Labels of several words with small letters behind the first, "Lương hưu hằng tháng": a place has capitals. */
function arePhrases(texts: readonly string[]): boolean {
  const labels = texts.filter((text) => totalWord(text) === null && placeIn(text) === null);
  const phrases = labels.filter((text) => /^\p{Lu}\p{L}*(?:,? \p{Ll}+){2}/u.test(text));
  return labels.length > 1 && phrases.length * 2 > texts.length;
}

/** Communes beside their offices: a second column of places in which names hardly repeat is the finer one. */
function finerPlaces(known: ColumnView, views: readonly ColumnView[], rows: number): Chosen | null {
  const { distinctWords } = known.facts;
  if (distinctWords * 2 > rows) return null;
  const finer = views.find(
    ({ leaf, facts }) =>
      saysArea(leaf) &&
      !saysIndicator(leaf) &&
      facts.distinctWords > distinctWords &&
      facts.distinctWords * 2 > facts.filled,
  );
  return finer ? { view: finer, decided: { role: "area", reason: "HeaderSays" } } : null;
}

/** Whether most labels of a column name things that are counted. */
function areIndicators(table: Table, { column }: ColumnView, language: Language): boolean {
  const texts = [...new Set(columnTexts(table, column))].filter((text) => totalWord(text) === null);
  const known = texts.filter(
    (text) =>
      // "Xã Mường Bo" is a commune, and communes are counted elsewhere.
      placeIn(text) === null &&
      (matchIndicator(withoutOffice(text), language, /%/.test(text)) !== null ||
        figureRoleOf(text) !== null),
  );
  return texts.length > 0 && known.length * 2 >= texts.length;
}

/** "BHXH huyện Đồng Văn" is an office and counts nothing; "BHXH tự nguyện" counts without its first word too. */
const withoutOffice = (text: string): string =>
  text.replace(/^(?:BHXH|bảo hiểm xã hội)\s+(?=\S)/iu, "");

function indicatorColumn(
  table: Table,
  { views, language }: LabelColumns,
  beside: ColumnView | null,
): Chosen | null {
  const candidates = views.filter(({ facts }) => facts.words > 0);
  const known = candidates
    .filter((view) => headsIndicators(view.leaf) || areIndicators(table, view, language))
    .sort((a, b) => b.facts.distinctWords - a.facts.distinctWords || b.column - a.column)[0];
  if (known)
    return {
      view: known,
      decided: {
        role: "indicator",
        reason: headsIndicators(known.leaf) ? "HeaderSays" : "CellsAreIndicators",
      },
    };
  if (beside) {
    const apart = candidates.find((view) => tellsApart(view, beside));
    return apart ? { view: apart, decided: { role: "indicator", reason: "BesideAreas" } } : null;
  }
  const fullest = [...candidates].sort((a, b) => b.facts.distinctWords - a.facts.distinctWords)[0];
  return fullest ? { view: fullest, decided: { role: "indicator", reason: "FirstLabels" } } : null;
}

/** Words behind places that come again, or whose cells are left out: they tell a place's rows apart. */
const tellsApart = (view: ColumnView, main: ColumnView): boolean =>
  view.column > main.column &&
  view.facts.areas === 0 &&
  view.facts.filled === view.facts.words &&
  main.facts.distinctWords < view.facts.filled &&
  view.facts.filled >= main.facts.members;

/** Words beside the labels: a group when few of them stand for many rows, else remarks. */
function besideRole(view: ColumnView, main: ColumnView | undefined): DecidedRole {
  const { facts } = view;
  const gathers =
    main !== undefined && facts.distinctWords * 2 <= Math.max(main.facts.filled, facts.filled);
  return gathers || facts.areas * 2 > facts.words
    ? { role: "group", reason: "BesideAreas" }
    : { role: "note", reason: "CellsAreWords" };
}
