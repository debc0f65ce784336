import { knownAreas, searchAreas, searchedArea } from "../../../src/core/area/searchAreas";
import { gazetteer } from "../../../src/core/area/gazetteer";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";

const areas = knownAreas(
  [{ name: "Gò Sỏi", kind: "office", within: "Lào Cai", forms: ["BHXH khu Gò Sỏi"] }],
  sheetWordsByLanguage.ar.area,
);
const found = (typed: string): readonly string[] =>
  searchAreas(areas, typed).map(({ name }) => name);

test.each([
  ["with marks", "Văn Chấn", "Văn Chấn"],
  ["without marks", "van chan", "Văn Chấn"],
  ["with half of its marks, as they are typed", "văn cha", "Văn Chấn"],
  ["with letters taken apart", "Văn Chấn".normalize("NFD"), "Văn Chấn"],
  ["by its first letters", "si ma", "Si Ma Cai"],
  ["by its second word", "chai", "Mù Cang Chải"],
  ["with a đ as a d", "da lat", "Đà Lạt"],
  ["in Arabic", "باو ثانغ", "Bảo Thắng"],
  ["by the name that is shown", sheetWordsByLanguage.ar.area("Lào Cai"), "Lào Cai"],
  ["by the words of the person who named it", "khu gò", "Gò Sỏi"],
])("a place is found %s", (_, typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test("marks tell names apart that are one without them", () => {
  const two = ["Bảo Lạc", "Bảo Lác"].map((name) => searchedArea({ name, kind: "office" }, []));
  const first = (typed: string): string | undefined => searchAreas(two, typed)[0]?.name;
  expect([first("bảo lác"), first("bảo lạc")]).toEqual(["Bảo Lác", "Bảo Lạc"]);
  expect(searchAreas(two, "bao lac")).toHaveLength(2);
});

test("what begins with the letters comes before what has them within", () => {
  const names = found("ha");
  const at = (name: string): number => names.indexOf(name);
  expect(at("Hà Giang")).toBeGreaterThanOrEqual(0);
  expect(at("Hà Giang")).toBeLessThan(at("Bắc Hà"));
  expect(at("Bắc Hà")).toBeLessThan(at("Mù Cang Chải"));
});

test("nothing typed leaves all, each once, and words of no place none", () => {
  expect(found(" ")).toEqual(areas.map(({ name }) => name));
  expect(new Set(found("")).size).toBe(areas.length);
  expect(areas.length).toBe(1 + new Set(gazetteer.map(({ name }) => name)).size);
  expect(found("xyzzy")).toEqual([]);
});
