import { districts } from "../../../src/core/area/districts";
import { gazetteer } from "../../../src/core/area/gazetteer";
import { findAreas } from "../../../src/core/area/matchArea";
import { presentProvinces } from "../../../src/core/area/provinces";
import { districtUnits } from "./districtUnits";

const formerProvinces = [...new Set(districtUnits.map(({ province }) => province))];
const namesIn = (text: string): readonly string[] => findAreas(text).map(({ name }) => name);
const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** Also common words, trade marks and names of people, or one short syllable. */
const byTitleOnly = ["Bình Minh", "Chũ", "Lắk", "Minh Long", "Thanh Hà"];

test("the facts are the 696 units of 30 June 2025 in 63 provinces", () => {
  expect(districtUnits).toHaveLength(696);
  expect(formerProvinces).toHaveLength(63);
  const ofKind = (wanted: string): number =>
    districtUnits.filter(({ kind }) => kind === wanted).length;
  expect(["quận", "thành phố", "thị xã", "huyện"].map(ofKind)).toEqual([49, 87, 52, 508]);
});

test.each([
  ["Hà Nội", 30],
  ["Thanh Hóa", 26],
  ["TP. Hồ Chí Minh", 22],
  ["Nghệ An", 20],
  ["Hải Phòng", 15],
  ["Lào Cai", 9],
  ["Yên Bái", 9],
  ["Hà Nam", 6],
] as const)("%s had %i units", (name, count) => {
  expect(districtUnits.filter(({ province }) => province === name)).toHaveLength(count);
});

test("the 34 provinces since 1 July 2025 are made of the 63 before, each once", () => {
  expect(presentProvinces).toHaveLength(34);
  const parts = presentProvinces.flatMap(({ name, mergedFrom }) => [name, ...mergedFrom]);
  expect([...parts].sort()).toEqual([...formerProvinces].sort());
  expect(presentProvinces.filter(({ mergedFrom }) => mergedFrom.length === 0)).toHaveLength(11);
  expect(presentProvinces.filter(({ mergedFrom }) => mergedFrom.length === 2)).toHaveLength(6);
});

test("every unit is found by its name behind its title", () => {
  const wrong = districtUnits.filter(({ kind, name }) => {
    const place = isNumber(name) ? `Quận ${name}` : name;
    return namesIn(`BHXH ${kind} ${name} có 5 người tham gia.`).join() !== place;
  });
  expect(wrong).toEqual([]);
});

test("every unit is found by its name alone, unless its name means something else, too", () => {
  const unknown = districtUnits.filter(
    ({ name }) => !isNumber(name) && namesIn(`Hôm nay, ${name} có 5 người.`).join() !== name,
  );
  expect([...new Set(unknown.map(({ name }) => name))].sort()).toEqual(byTitleOnly);
});

test("every district of the gazetteer is one of the facts, or was merged away or renamed before", () => {
  const known = new Set(districtUnits.map(({ name }) => name));
  expect(districts.filter((name) => !known.has(name))).toEqual([
    "Thông Nông",
    "Trà Lĩnh",
    "Quảng Uyên",
    "Phục Hòa",
    "Hoành Bồ",
    "Yên Dũng",
    "Mỹ Lộc",
    "Đông Sơn",
    "Tĩnh Gia",
    "Cửa Lò",
    "Lộc Hà",
    "Nam Đông",
    "Nông Sơn",
    "Tây Trà",
    // What people say for Phan Rang - Tháp Chàm.
    "Phan Rang",
    "Đạ Tẻh",
    "Cát Tiên",
    "Long Điền",
    "Đất Đỏ",
    "Mỏ Cày",
  ]);
  expect(new Set(districts).size).toBe(districts.length);
});

test("the offices of Lào Cai are those of the districts that the two provinces had", () => {
  const offices = gazetteer.filter(({ kind }) => kind === "office").map(({ name }) => name);
  const units = districtUnits.filter(({ province }) => ["Lào Cai", "Yên Bái"].includes(province));
  const expected = units.map(({ name }) => name).filter((name) => name !== "Lào Cai");
  expect([...offices].sort()).toEqual(expected.sort());
});
