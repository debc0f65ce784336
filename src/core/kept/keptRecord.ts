/** What a record may hold: whatever JSON can say. */
export type KeptData =
  string | number | boolean | null | readonly KeptData[] | { readonly [name: string]: KeptData };

/**
 * A small thing that the workbook remembers for the add-in, so that every colleague who opens the file has it:
 * how a table is read (`mapping`, by the table's fingerprint), an office that a person named (`area`).
 *
 * Its owner checks `data` after reading: it may come from another version, or from a person's hand.
 */
export interface KeptRecord {
  readonly kind: string;
  /** Tells the records of one kind apart. */
  readonly key: string;
  readonly data: KeptData;
}

/** The record of that kind and key; null when nothing is kept under it. */
export const keptData = (
  records: readonly KeptRecord[],
  kind: string,
  key: string,
): KeptData | null => records.find((record) => isAt(record, kind, key))?.data ?? null;

/** The records with this one in the place of its forerunner, or at the end. */
export function putKept(records: readonly KeptRecord[], added: KeptRecord): readonly KeptRecord[] {
  const at = records.findIndex((record) => isAt(record, added.kind, added.key));
  return at < 0 ? [...records, added] : records.map((record, i) => (i === at ? added : record));
}

/** The records without the one of that kind and key. */
export const removeKept = (
  records: readonly KeptRecord[],
  kind: string,
  key: string,
): readonly KeptRecord[] => records.filter((record) => !isAt(record, kind, key));

const isAt = (record: KeptRecord, kind: string, key: string): boolean =>
  record.kind === kind && record.key === key;
