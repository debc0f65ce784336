import { saysOfWhich } from "../words/headerWords";
import { withoutOfWhich } from "../words/foldWords";
import { ordinalKind, splitOrdinal, type OrdinalKind } from "./ordinal";

/** What places a row in the outline of its table. */
export interface OutlineRow {
  readonly ordinal: string;
  readonly label: string;
  readonly indent: number;
  readonly hasValues: boolean;
  /** A place that stands over things counted. */
  readonly isPlaceGroup: boolean;
}

/** A row above another in the outline. */
export interface OutlineEntry<Row extends OutlineRow> {
  readonly level: string;
  readonly row: Row;
}

/** Keeps the rows that stand above the one being read, from the outermost in. */
export interface Outline<Row extends OutlineRow> {
  /** Takes the next row and gives the rows above it. */
  readonly enter: (row: Row) => readonly Row[];
}

/**
 * Follows the outline of a table. A running number of a kind met before goes back to that level, a new kind
 * goes one deeper; a line without figures begins a group; "trong đó" and dashes stand below the row above.
 */
export function createOutline<Row extends OutlineRow>(usesIndent: boolean): Outline<Row> {
  let stack: readonly OutlineEntry<Row>[] = [];
  return {
    enter: (row) => {
      const level = levelOf(row, stack, usesIndent);
      stack = above(stack, level, row);
      const parents = stack.map((entry) => entry.row);
      stack = [...stack, { level, row }];
      return parents;
    },
  };
}

function levelOf<Row extends OutlineRow>(
  row: Row,
  stack: readonly OutlineEntry<Row>[],
  usesIndent: boolean,
): string {
  if (row.isPlaceGroup) return "place";
  const kind = ordinalKind(row.ordinal);
  if (kind !== null) return numberedLevel(kind, row.ordinal, stack);
  if (saysOfWhich(row.label)) return row.hasValues && leadsDashes(row) ? "bullet" : "ofWhich";
  if (usesIndent) return `indent${row.indent}`;
  return row.hasValues ? "plain" : "group";
}

/** "Trong đó: - Hộ gia đình" is the first of the dashes below it. */
const leadsDashes = ({ label }: OutlineRow): boolean =>
  ordinalKind(splitOrdinal(withoutOfWhich(label)).ordinal) === "bullet";

/** "I" after "H" goes on with the letters. */
function numberedLevel<Row extends OutlineRow>(
  kind: OrdinalKind,
  ordinal: string,
  stack: readonly OutlineEntry<Row>[],
): string {
  const last = stack.filter(({ level }) => level === "letter").at(-1);
  return kind === "roman" && ordinal.startsWith("I") && last?.row.ordinal.startsWith("H")
    ? "letter"
    : kind;
}

function above<Row extends OutlineRow>(
  stack: readonly OutlineEntry<Row>[],
  level: string,
  row: Row,
): readonly OutlineEntry<Row>[] {
  if (level === "place")
    return stack.filter((entry) => !entry.row.hasValues && isUpper(entry.level));
  const same = stack.findIndex((entry) => entry.level === level);
  if (level.startsWith("indent")) return stack.filter((entry) => entry.row.indent < row.indent);
  if (same >= 0) return stack.slice(0, same);
  if (level === "group")
    return stack.filter((entry) => !entry.row.hasValues && isUpper(entry.level));
  const top = stack.at(-1);
  if (level === "plain" && top?.level === "ofWhich" && top.row.hasValues) return stack.slice(0, -1);
  return stack;
}

/** Levels that stand over whole groups. */
const isUpper = (level: string): boolean => level === "letter" || level === "roman";
