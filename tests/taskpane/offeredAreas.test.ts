import { knownAreas, searchedArea } from "../../src/core/area/searchAreas";
import { areasOf, mostOffered, offeredAreas } from "../../src/taskpane/offeredAreas";
import { review } from "./builders";

const all = knownAreas([], (name) => name);
const own = ["Văn Chấn", "Gò Sỏi"].map((name) => searchedArea({ name, kind: "office" }, []));
const names = (areas: readonly { readonly name: string }[]): readonly string[] =>
  areas.map(({ name }) => name);

test("the report's own areas come first and are not told twice, then as many others as have room", () => {
  const offered = offeredAreas(all, own, "");
  expect(names(offered.own)).toEqual(["Văn Chấn", "Gò Sỏi"]);
  expect(names(offered.others)).not.toContain("Văn Chấn");
  expect(offered.own.length + offered.others.length).toBe(mostOffered);
  // All that are known, and one of the report's that is not.
  expect(offered.left).toBe(all.length + 1 - mostOffered);
});

test("typed letters leave what they fit, the report's own first", () => {
  const offered = offeredAreas(all, own, "van ch");
  expect([names(offered.own), offered.left]).toEqual([["Văn Chấn"], 0]);
  expect(offered.named).toBe(false);
});

test.each([
  ["văn chấn", true],
  ["Gò Sỏi", true],
  ["Gò", false],
  // Another name, though its plain letters are the same.
  ["Van Chan Moi", false],
])("%s is said to be an area's own name: %s", (typed, named) => {
  expect(offeredAreas(all, own, typed).named).toBe(named);
});

test("a review's areas are told as often as its figures name them, dropped ones left out", () => {
  const [first, ...others] = review.figures;
  if (!first) throw new Error("The review has no figures.");
  const figures = [{ ...first, dropped: true }, ...others];
  expect(names(areasOf({ figures }))).toEqual(Array(others.length).fill("Yên Bình"));
});
