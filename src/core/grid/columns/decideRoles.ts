import type { Language } from "../../observation/observation";
import type { Table } from "../layout/table";
import {
  saysArea,
  saysCode,
  saysContact,
  saysNote,
  saysOrdinal,
  saysPeriod,
  saysRank,
  saysUnit,
} from "../words/headerWords";
import { unitInWords } from "../words/unitWords";
import { columnFacts, type ColumnFacts } from "./columnFacts";
import type { ColumnRole, DecidedRole, RoleReason } from "./columnRole";
import type { ColumnView } from "./columnView";
import { decideLabels } from "./decideLabels";

/** Gives each column of a table its role: by what its heading says and what its cells are. */
export function decideRoles(table: Table, language: Language): readonly DecidedRole[] {
  const views = table.paths.map((path, column) => ({
    column,
    leaf: path.at(-1)?.words ?? "",
    facts: columnFacts(table, column),
  }));
  const firstLabels = views.findIndex(({ facts }) => facts.words > facts.numbers);
  const plain = views.map((view) =>
    view.facts.countsDotted && view.column < firstLabels
      ? because("ordinal", "CellsCountUp")
      : plainRole(view),
  );
  const labels = decideLabels(table, {
    views: views.filter((_, index) => plain[index] === null),
    language,
    measured: plain.some((decided) => decided?.role === "unit"),
  });
  return datesAsLabels(
    views.map(
      (view, index) =>
        plain[index] ?? labels.get(view.column) ?? { role: "note", reason: "CellsAreWords" },
    ),
  );
}

/** Days tell the rows apart where nothing else does. */
function datesAsLabels(roles: readonly DecidedRole[]): readonly DecidedRole[] {
  if (roles.some(({ role }) => /^(?:area|group|indicator|period)$/.test(role))) return roles;
  const dates = roles.findIndex(({ role }) => role === "date");
  return roles.map((decided, column) =>
    column === dates ? because("period", "CellsArePeriods") : decided,
  );
}

/** The role of a column that is no label; null for columns of words, which are decided together. */
function plainRole(view: ColumnView): DecidedRole | null {
  const { leaf, facts } = view;
  if (facts.filled === 0) return { role: "empty", reason: "NothingInIt" };
  return (
    ordinalRole(leaf, facts) ??
    besideRole(leaf, facts) ??
    periodRole(leaf, facts) ??
    valueRole(facts)
  );
}

function ordinalRole(leaf: string, facts: ColumnFacts): DecidedRole | null {
  if (saysOrdinal(leaf) && facts.words <= facts.filled / 2 + facts.ordinals)
    return because("ordinal", "HeaderSays");
  return codeRole(leaf, facts);
}

/** Columns that number or name rows without a heading for running numbers. */
function codeRole(
  leaf: string,
  { filled, ordinals, numbers, words, outline, countsUp }: ColumnFacts,
): DecidedRole | null {
  if (outline && numbers < filled) return because("ordinal", "CellsCountUp");
  if (saysCode(leaf) && words + numbers === filled)
    return because(outline ? "ordinal" : "code", "HeaderSays");
  return leaf === "" && countsUp && ordinals >= filled * 0.8
    ? because("ordinal", "CellsCountUp")
    : null;
}

const because = (role: ColumnRole, reason: RoleReason): DecidedRole => ({ role, reason });

/** "ĐT" heads telephones; "QT 2024/ĐT 2024 (%)" is a share. */
const headsContacts = (leaf: string): boolean => saysContact(leaf) && unitInWords(leaf) === null;

function besideRole(leaf: string, facts: ColumnFacts): DecidedRole | null {
  const { filled, phones, dates, units } = facts;
  if (headsContacts(leaf)) return because("contact", "HeaderSays");
  if (saysNote(leaf)) return because("note", "HeaderSays");
  if (saysRank(leaf)) return because("rank", "HeaderSays");
  if (phones > filled / 2) return because("contact", "CellsArePhones");
  if (dates > filled / 2) return because("date", "CellsAreDates");
  const mayBeUnits = saysUnit(leaf) || leaf === "" || saysArea(leaf);
  return mayBeUnits && units >= filled * 0.6 ? because("unit", "CellsAreUnits") : null;
}

function periodRole(leaf: string, facts: ColumnFacts): DecidedRole | null {
  if (facts.periods >= facts.filled * 0.6) return { role: "period", reason: "CellsArePeriods" };
  if (!saysPeriod(leaf) && leaf !== "") return null;
  if (facts.years === facts.filled) return { role: "period", reason: "CellsArePeriods" };
  const dated = facts.areas === 0 && facts.numbered > 0 && facts.numbered >= facts.words * 0.7;
  if (saysPeriod(leaf) && (facts.months >= facts.filled * 0.8 || dated))
    return { role: "period", reason: "HeaderSays" };
  return null;
}

/** Words beside "x" or "không" and no number answer yes or no. */
const valueRole = ({ numbers, marks, words }: ColumnFacts): DecidedRole | null =>
  numbers + marks > 0 && numbers + marks >= words && (numbers > 0 || words === 0)
    ? { role: "value", reason: "CellsAreNumbers" }
    : null;
