import type { AreaKind } from "../observation/observation";
import { countryNames } from "./countryNames";
import { districts } from "./districts";
import { lookupKey, unmarked } from "./nameKey";
import { governorates } from "./otherCountries";
import { formerArabic, otherSpellings, presentProvinces } from "./provinces";

/** A place the add-in knows: its own name, what it is, when, and the spellings it is met in. */
export interface GazetteerEntry {
  readonly name: string;
  readonly kind: AreaKind;
  /** Vietnamese with and without marks, English, Arabic. */
  readonly forms: readonly string[];
  /** First day, as YYYY-MM-DD; null when before anything that reports speak of. */
  readonly validFrom: string | null;
  /** Last day; null while it stands. */
  readonly validTo: string | null;
}

const lastDayBefore = "2025-06-30";
const firstDay = "2025-07-01";

interface Dates {
  readonly from?: string;
  readonly to?: string;
}

function entry(
  name: string,
  kind: AreaKind,
  { from, to, forms = [] }: Dates & { readonly forms?: readonly string[] },
): GazetteerEntry {
  const spelled = [name, ...(otherSpellings[name] ?? [])];
  return {
    name,
    kind,
    forms: [...new Set([...spelled, ...spelled.map(unmarked), ...forms])],
    validFrom: from ?? null,
    validTo: to ?? null,
  };
}

const provinces = presentProvinces.flatMap(({ name, mergedFrom, arabic }) => [
  entry(name, "province", { forms: arabic }),
  ...mergedFrom.map((former) =>
    entry(former, "province", { to: lastDayBefore, forms: formerArabic[former] ?? [] }),
  ),
]);

// The social insurance offices of Lào Cai keep the names of the districts that ended with June 2025.
const office = (name: string, ...forms: readonly string[]): GazetteerEntry =>
  entry(name, "office", { forms });

const offices: readonly GazetteerEntry[] = [
  office("Sa Pa", "Sapa", "سا با"),
  office("Bát Xát", "بات زات"),
  office("Mường Khương", "مونغ كونغ", "موونغ خوونغ"),
  office("Si Ma Cai", "Simacai", "سي ما كاي"),
  office("Bắc Hà", "باك ها"),
  office("Bảo Thắng", "باو ثانغ", "باو ثانج"),
  office("Bảo Yên", "باو ين"),
  office("Văn Bàn", "فان بان"),
  office("Yên Bái", "ين باي"),
  office("Nghĩa Lộ", "نجيا لو", "نغيا لو"),
  office("Lục Yên", "لوك ين"),
  office("Văn Yên", "فان ين"),
  office("Mù Cang Chải", "مو كانغ تشاي", "مو كانج تشاي"),
  office("Trấn Yên", "تران ين"),
  office("Trạm Tấu", "ترام تاو"),
  office("Văn Chấn", "فان تشان"),
  office("Yên Bình", "ين بينه"),
];

// Wards and communes of Lào Cai whose names no office has and no common word is.
const communes: readonly GazetteerEntry[] = [
  entry("Cam Đường", "commune", { from: firstDay, forms: ["كام دونج", "كام دونغ"] }),
  ...[
    "Hợp Thành",
    "Cốc San",
    "Ngũ Chỉ Sơn",
    "Tả Phìn",
    "Mường Bo",
    "A Mú Sung",
    "Trịnh Tường",
    "Dền Sáng",
    "Bản Xèo",
    "Mường Hum",
    "Pha Long",
    "Bản Lầu",
    "Sín Chéng",
    "Tả Củ Tỷ",
    "Lùng Phình",
    "Tằng Loỏng",
    "Gia Phú",
    "Nghĩa Đô",
    "Khánh Yên",
    "Dương Quỳ",
    "Minh Lương",
    "Âu Lâu",
    "Mậu A",
    "Đông Cuông",
    "Púng Luông",
    "Tú Lệ",
    "Cát Thịnh",
    "Thác Bà",
    "Cảm Nhân",
  ].map((name) => entry(name, "commune", { from: firstDay })),
];

const countries: readonly GazetteerEntry[] = [
  entry("Việt Nam", "country", {
    forms: [
      "Vietnam",
      "Viet Nam",
      "cả nước",
      "toàn quốc",
      "nationwide",
      "فيتنام",
      "الضمان الاجتماعي الفيتنامي",
      "VSS",
    ],
  }),
  ...countryNames.map((name) => entry(name, "country", {})),
];

/**
 * Viet Nam, its provinces before and since 1 July 2025, and the social insurance offices and some communes of
 * Lào Cai, districts of the other provinces, and other countries. Facts and sources are in docs/glossary.md.
 */
export const gazetteer: readonly GazetteerEntry[] = [
  ...offices,
  ...provinces,
  ...communes,
  ...countries,
  ...governorates.map((name) => entry(name, "province", {})),
  ...districts.map((name) => entry(name, "other", { to: lastDayBefore })),
];

/** The first entry of a spelling is the one that a bare name means: an office before a province that ended. */
export const entriesByForm: ReadonlyMap<string, readonly GazetteerEntry[]> = byForm();

function byForm(): ReadonlyMap<string, readonly GazetteerEntry[]> {
  const found = new Map<string, GazetteerEntry[]>();
  for (const place of gazetteer)
    for (const form of place.forms) {
      const key = lookupKey(form);
      const known = found.get(key) ?? [];
      if (!known.includes(place)) found.set(key, [...known, place]);
    }
  return found;
}
