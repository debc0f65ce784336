import { isPeriod } from "../../period/readPeriod";
import type { HeaderPath, HeaderStep } from "../layout/headerPaths";
import type { Table } from "../layout/table";
import { areSummedNames } from "./namesAcross";
import { namesDay } from "../words/dayWords";
import { withoutFootnotes, withoutOfWhich } from "../words/foldWords";
import {
  headsLabels,
  saysArea,
  saysIndicator,
  saysMoney,
  saysNote,
  saysOfWhich,
  saysPeople,
  saysRate,
} from "../words/headerWords";
import { knownPlace } from "../words/knownPlace";
import { figureRoleOf } from "../words/roleWords";
import { totalWord } from "../words/totalWords";
import { readUnit, unitInWords } from "../words/unitWords";

/** The place that a heading names: the gazetteer's, or any name behind the kind of place. Null for other words. */
export function placeIn(words: string): string | null {
  const plain = withoutFootnotes(withoutOfWhich(words));
  return knownPlace(plain)?.name ?? (isTitledPlace(plain) ? plain : null);
}

// The kind of place, then a name of its own: "Xã Mường Bo", "Lao Cai district", "محافظة أسوان".
const titledPlace =
  /^\p{Lu}[\p{L} ]+ (?:[Pp]rovince|[Dd]istrict|[Ww]ard|[Cc]ommune|[Cc]ity|[Gg]overnorate|[Oo]ffice)$|^(?:محافظة|مقاطعة|مدينة|مركز|منطقة|فرع|مكتب|قرية) \p{L}{3,}/u;

const kindOfPlace =
  /^(?:(?:bhxh|bảo hiểm xã hội) )?(?:c(?:ơ sở|o so)|t[ỉi]nh|t(?:hành phố|hanh pho)|tp\.?|t(?:hị xã|hị trấn|hi xa|hi tran)|tx\.?|huy[ệe]n|qu[ậa]n|ph(?:ường|uong)|x[ãa]) (?!(?:h[ộo]i|[ủu]y)(?!\p{L}))/iu;

function isTitledPlace(words: string): boolean {
  const kind = kindOfPlace.exec(words)?.[0];
  return kind === undefined
    ? titledPlace.test(words)
    : /^(?:\p{Lu}|\p{Nd})/u.test(words.slice(kind.length));
}

/**
 * The row of a header in which places stand side by side: two known ones at least, or nothing but names of
 * their own over a table whose labels are things counted. Null where places do not stand across.
 */
export function placeRow(table: Table): number | null {
  const { paths } = table;
  const rows = stepsByRow(paths);
  const known =
    rows.find((steps) => distinctPlaces(steps).length > 1) ?? rows.find(placesBesideWhole);
  if (known) return rowOf(known);
  if (!paths.slice(0, 3).some((path) => path.some(({ words }) => saysIndicator(words))))
    return null;
  const named = rows.find((steps) => {
    const heads = steps.filter(({ words }) => !isVocabulary(words) && totalWord(words) === null);
    return heads.length > 1 && heads.every(({ words }) => ownName.test(words));
  });
  const summed = rows.find((steps) => areSummedNames(table, steps, isVocabulary));
  return rowOf(named ?? summed ?? []);
}

const rowOf = (steps: readonly HeaderStep[]): number | null => steps[0]?.row ?? null;

/** "Toàn tỉnh" and one of its offices: "Trong đó: BHXH Sa Pa". */
const placesBesideWhole = (steps: readonly HeaderStep[]): boolean =>
  steps.some(({ words }) => totalWord(words) === "alone") &&
  steps.some(({ words }) => saysOfWhich(words) && knownPlace(withoutOfWhich(words)) !== null);

/** The step of a heading that names a place in a table whose places stand in one row of its header. */
export const areaStep = (path: HeaderPath, row: number | null): HeaderStep | null =>
  path.find(
    (step) =>
      step.row === row &&
      totalWord(step.words) === null &&
      (placeIn(step.words) !== null || !isVocabulary(step.words)),
  ) ?? null;

/** Whether words over places across only gather them: "Lào Cai cũ", "Khu vực I", "Former Yen Bai". */
export const gathersPlaces = (words: string): boolean =>
  figureRoleOf(words) === null &&
  (saysArea(words) || placeIn(words.replace(/^former |\s+\(?(?:cũ|mới)\)?$/iu, "")) !== null);

/** The different known places that head columns. */
export const areasAcross = ({ paths }: Table): readonly string[] =>
  Math.max(0, ...stepsByRow(paths).map((steps) => distinctPlaces(steps).length)) > 1
    ? distinctPlaces(paths.flat())
    : [];

const distinctPlaces = (steps: readonly HeaderStep[]): readonly string[] => [
  ...new Set(steps.flatMap(({ words }) => placeIn(words) ?? [])),
];

/** The steps of a header row by row, from the top down. */
function stepsByRow(paths: readonly HeaderPath[]): readonly (readonly HeaderStep[])[] {
  const rows = new Map<number, HeaderStep[]>();
  for (const step of paths.flat()) rows.set(step.row, [...(rows.get(step.row) ?? []), step]);
  return [...rows].sort(([a], [b]) => a - b).map(([, steps]) => steps);
}

// Two words or more, each with one capital: "Quang Bình", "Vị Xuyên". A header all in capitals names nothing by them.
const ownName = /^\p{Lu}\p{Ll}*(?:[ -]\p{Lu}\p{Ll}*)+$/u;

/** Words that head something else than a place. */
const isVocabulary = (words: string): boolean =>
  [headsLabels, saysIndicator, saysMoney, saysNote, saysPeople, saysRate, isPeriod, namesDay].some(
    (says) => says(words),
  ) ||
  figureRoleOf(words) !== null ||
  readUnit(words) !== null ||
  unitInWords(words) !== null ||
  /BHXH|BHYT|BHTN|đơn vị tính|đvt|^unit$|الوحدة/iu.test(words);
