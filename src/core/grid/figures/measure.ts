import type { Language, Role } from "../../observation/observation";
import type { ValueColumn } from "../columns/valueColumn";
import { figureRoleOf, leadingRoleOf } from "../words/roleWords";
import {
  isGeneric,
  isPlainShare,
  ownIndicator,
  titleIndicator,
  titleUnit,
} from "./figureIndicator";
import { figureUnit } from "./figureUnit";
import type { TableContext } from "./tableContext";

/** What the figures of one column mean in rows with the same labels. */
export interface Measure {
  readonly indicator: string;
  readonly role: Role;
  readonly unit: string;
  readonly factor: number;
  readonly weakRate: boolean;
  /** The title of the table's block, the row's labels, then the column's heading. */
  readonly path: readonly string[];
  readonly isDecrease: boolean;
}

/** What decides a measure. */
export interface MeasureSources {
  readonly column: ValueColumn;
  readonly labels: readonly string[];
  /** Whether the labels only gather places: a region over its offices says nothing of what is counted. */
  readonly labelsAreRegions: boolean;
  /** Whether the row counts a part of the row above it: "Trong đó: Nữ". */
  readonly isPart: boolean;
  readonly rowUnit: string | null;
  /** The row's own first words. */
  readonly rowName: string;
  readonly context: TableContext;
  readonly language: Language;
  /** Whether the table has a column of targets, so that a plain share is the share of the target. */
  readonly hasTarget: boolean;
}

/** Decides what a figure counts, in what unit, and whether it was aimed at or reached. */
export function measureOf(sources: MeasureSources): Measure {
  const { column, labels, rowUnit, context, language } = sources;
  const block = context.block === null ? [] : [context.block];
  const named = [...block, ...labels, ...column.words];
  // Where places stand across and periods down, the period is all that heads a figure.
  const path =
    named.length === block.length && sources.rowName !== "" ? [...block, sources.rowName] : named;
  const own = sources.labelsAreRegions ? [...block, ...column.words] : named;
  const words = { own, captions: context.captions, language };
  const fromTitle = titleIndicator(words);
  const unit = figureUnit({
    column,
    rowUnit,
    labels,
    declared: context.units,
    ownIndicator: ownIndicator(words, null),
    columnIndicator: ownIndicator({ ...words, own: column.words }, null),
    titleUnit: titleUnit(words),
    titleIndicator: fromTitle,
  });
  const said = ownIndicator(words, unit.unit);
  const whole = sources.isPart ? ownIndicator({ ...words, own: column.words }, unit.unit) : null;
  // Women among the participants are not the participants.
  const indicator =
    said !== null && said === whole
      ? otherIndicator(own)
      : (said ?? unsaidIndicator(sources, { path: own, unit: unit.unit, fromTitle }));
  return {
    indicator: fits(indicator, unit.unit) ? indicator : otherIndicator(own),
    role: roleOf(sources, unit.unit),
    ...unit,
    path,
    isDecrease: column.isDecrease,
  };
}

/** An indicator that is none of the catalogue's keeps its words. */
export const otherIndicator = (path: readonly string[]): string => `other:${path.join(" / ")}`;

interface Unsaid {
  readonly path: readonly string[];
  readonly unit: string;
  readonly fromTitle: string | null;
}

/** What headings mean that name nothing themselves: the title's indicator, or the share of the target. */
function unsaidIndicator({ hasTarget }: MeasureSources, { path, unit, fromTitle }: Unsaid): string {
  if (unit === "percent")
    return isPlainShare(path) && hasTarget ? "plan.completion_rate" : otherIndicator(path);
  return isGeneric(path) && fromTitle !== null ? fromTitle : otherIndicator(path);
}

/** Money is not people, and people are not a share. */
function fits(indicator: string, unit: string): boolean {
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const countsMoney = /^(?:collections\.|payments\.amount)/.test(indicator);
  const isShare = /_rate$/.test(indicator);
  if (indicator.startsWith("other:")) return true;
  return isMoney === countsMoney && (unit === "percent") === isShare;
}

function roleOf({ column, labels, context }: MeasureSources, unit: string): Role {
  const role =
    column.role ?? figureRoleOf(labels.at(-1) ?? "") ?? leadingRoleOf(context.block ?? "");
  if (unit !== "percent") return column.isDecrease ? "change" : (role ?? "actual");
  return role === "change" &&
    column.words.some((step) => /^(?:%\s*)?(?:tăng|giảm|growth|change)/iu.test(step))
    ? "change"
    : "actual";
}
