import type { Role } from "../../observation/observation";
import { columnFacts } from "../columns/columnFacts";
import type { ColumnRole, DecidedRole, RoleReason } from "../columns/columnRole";
import type { Decimal } from "../figures/decimalSigns";
import type { Table } from "../layout/table";
import { foldWords } from "../words/foldWords";
import type { UnitSense } from "../words/unitWords";

/** What one column of a table is for, and why: what the mapping screen shows and a person may change. */
export interface ColumnMapping {
  /** The words of the heading from the outside in. */
  readonly heading: readonly string[];
  readonly role: ColumnRole;
  readonly reason: RoleReason;
  /** One indicator for all figures of the column; null where the rows name what is counted. */
  readonly indicator: string | null;
  readonly figureRole: Role | null;
  readonly unit: UnitSense | null;
  /** The decimal sign of the column's texts; null where it is left to evidence. */
  readonly decimal: Decimal | null;
}

/** How a table is read, kept under its fingerprint so that the next one like it is read alike. */
export interface TableMapping {
  readonly fingerprint: string;
  readonly columns: readonly ColumnMapping[];
}

/**
 * The shape of a table: its headings without their numbers and years, and how many columns it has. The same
 * form of next month has the same fingerprint.
 */
export function fingerprintOf({ paths, block }: Table): string {
  const plain = (words: string): string => foldWords(words).replace(/\p{Nd}+/gu, "#");
  const headings = paths.map((path) => path.map(({ words }) => plain(words)).join(">")).join("|");
  // What is settled for leaflets is not settled for posters under the same headings.
  const words = block === null ? headings : `${headings}\n${plain(block)}`;
  return `${paths.length}-${hash(words)}`;
}

/** FNV-1a over UTF-16 units: short, and the same on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}

/** The roles that a mapping settles. */
export const settledRoles = ({ columns }: TableMapping): readonly DecidedRole[] =>
  columns.map(({ role, reason }) => ({ role, reason }));

/**
 * The mapping settled for tables of this shape; null where there is none. Tables without headings all look
 * alike, so the cells must bear out what it says: figures have numbers, places have words.
 */
export function settledMapping(
  table: Table,
  mappings: readonly TableMapping[],
): TableMapping | null {
  const fingerprint = fingerprintOf(table);
  return (
    mappings.find(
      (mapping) =>
        mapping.fingerprint === fingerprint &&
        mapping.columns.length === table.paths.length &&
        mapping.columns.every((column, index) => isBorneOut(table, index, column)),
    ) ?? null
  );
}

function isBorneOut(table: Table, column: number, { role, reason }: ColumnMapping): boolean {
  if (reason === "PersonSaid") return true;
  const { words, numbers, marks } = columnFacts(table, column);
  if (role === "value" || role === "total") return numbers + marks >= words;
  return role === "area" ? words >= numbers : true;
}
