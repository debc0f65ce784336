import type { AreaKind } from "../observation/observation";
import { lookupKey } from "./nameKey";
import type { KnownArea } from "./matchArea";

/** The kinds of place that a person can name. */
export const nameableKinds = [
  "office",
  "commune",
  "province",
] as const satisfies readonly AreaKind[];

/** One kind of place that a person can name. */
export type NameableKind = (typeof nameableKinds)[number];

const titles: readonly (readonly [NameableKind, RegExp])[] = [
  ["province", /^(?:tỉnh|thành phố trực thuộc|province of|محافظة|مقاطعة)\s|\sprovince$/u],
  ["commune", /^(?:xã|phường|thị trấn|commune of|ward of|بلدية|حي)\s|\s(?:commune|ward)$/u],
];

/** What kind of place some words are likely to name: their title says it, else it is an office, as most are. */
export function guessPlaceKind(words: string): NameableKind {
  const key = lookupKey(words);
  return titles.find(([, title]) => title.test(key))?.[0] ?? "office";
}

const home = "Việt Nam";

// What a kind of place belongs to, the nearest first.
const above: { readonly [K in NameableKind]: readonly AreaKind[] } = {
  province: ["country"],
  office: ["province"],
  commune: ["office", "province"],
};

/**
 * The place that a new one is likely to belong to: of the kind above it, the one that the source names most
 * often. `areas` has a place as often as it is named. Null when it names none, or several as often.
 */
export function likelyWithin(kind: NameableKind, areas: readonly KnownArea[]): string | null {
  if (kind === "province") return home;
  for (const wanted of above[kind]) {
    const times = new Map<string, number>();
    for (const { name, kind: own } of areas)
      if (own === wanted) times.set(name, (times.get(name) ?? 0) + 1);
    const [most, next] = [...times].sort(([, a], [, b]) => b - a);
    if (most && most[1] > (next?.[1] ?? 0)) return most[0];
  }
  return null;
}
