import type { AreaKind } from "../observation/observation";

/** A place that a person named, because the gazetteer does not know it. It is kept in the workbook. */
export interface AddedArea {
  readonly name: string;
  readonly kind: AreaKind;
  /** The place that it belongs to, by its own name; null when nobody said. */
  readonly within: string | null;
  /** The words it is met by, its name among them. */
  readonly forms: readonly string[];
}
