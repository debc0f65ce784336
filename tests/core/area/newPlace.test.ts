import type { KnownArea } from "../../../src/core/area/matchArea";
import { guessPlaceKind, likelyWithin } from "../../../src/core/area/newPlace";

test.each([
  ["Gò Sỏi", "office"],
  ["BHXH cơ sở Gò Sỏi", "office"],
  ["xã Gò Sỏi", "commune"],
  ["Phường Gò Sỏi", "commune"],
  ["Go Soi ward", "commune"],
  ["Tỉnh Gò Sỏi", "province"],
  ["محافظة غو سوي", "province"],
  ["Xãng Gò", "office"],
] as const)("%s is likely to be of kind %s", (words, kind) => {
  expect(guessPlaceKind(words)).toBe(kind);
});

const [laoCai, haGiang]: readonly KnownArea[] = [
  { name: "Lào Cai", kind: "province" },
  { name: "Hà Giang", kind: "province" },
];
const saPa: KnownArea = { name: "Sa Pa", kind: "office" };
const bacHa: KnownArea = { name: "Bắc Hà", kind: "office" };
const named = (...areas: readonly (KnownArea | undefined)[]): readonly KnownArea[] =>
  areas.flatMap((area) => area ?? []);

test.each([
  [
    "an office: the province that is named most",
    "office",
    [haGiang, laoCai, laoCai, saPa],
    "Lào Cai",
  ],
  ["an office: none of two provinces named alike", "office", [haGiang, laoCai], null],
  ["an office: nothing where only offices are named", "office", [saPa], null],
  ["a commune: the only office", "commune", [saPa, laoCai, laoCai], "Sa Pa"],
  ["a commune: the province, among several offices", "commune", [saPa, bacHa, laoCai], "Lào Cai"],
  ["a province: the country", "province", [saPa], "Việt Nam"],
] as const)("belongs to %s", (_, kind, areas, within) => {
  expect(likelyWithin(kind, named(...areas))).toBe(within);
});
