import type { KeptData, KeptRecord } from "../kept/keptRecord";
import type { AreaKind } from "../observation/observation";
import type { AddedArea } from "./addedArea";
import { lookupKey } from "./nameKey";

/** The kind of record in which a workbook keeps places that people named. */
export const placeRecords = "area";

/** Where the workbook keeps a place. */
export const placeAddress = ({
  name,
}: Pick<AddedArea, "name">): Pick<KeptRecord, "kind" | "key"> => ({
  kind: placeRecords,
  key: lookupKey(name),
});

/** A place as the workbook keeps it. */
export const placeRecord = ({ name, kind, within, forms }: AddedArea): KeptRecord => ({
  ...placeAddress({ name }),
  data: { name, kind, within, forms },
});

/** The places among a workbook's records; what another version or hand left there is passed over. */
export const keptPlaces = (records: readonly KeptRecord[]): readonly AddedArea[] =>
  records.flatMap(({ kind, data }) => (kind === placeRecords ? readPlace(data) : []));

const kinds: readonly KeptData[] = ["country", "province", "office", "commune", "other"];

// Longer words are no name.
const longest = 200;

const isName = (value: KeptData | undefined): value is string =>
  typeof value === "string" && value.length <= longest && lookupKey(value) !== "";

function readPlace(data: KeptData): readonly AddedArea[] {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  const { name, kind, within, forms } = data as Readonly<Record<string, KeptData>>;
  if (!isName(name) || !kinds.includes(kind ?? null)) return [];
  return [
    {
      name,
      kind: kind as AreaKind,
      within: isName(within) ? within : null,
      forms: Array.isArray(forms) ? (forms as readonly KeptData[]).filter(isName) : [],
    },
  ];
}
