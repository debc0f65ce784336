import type { AddedArea } from "../../../src/core/area/addedArea";
import { nearestAreas } from "../../../src/core/area/nearestAreas";

const names = (words: string, added: readonly AddedArea[] = []): readonly string[] =>
  nearestAreas(words, added, 3).map(({ name }) => name);

test.each([
  ["Văn Chắn", "Văn Chấn"],
  ["Huyện Yên Bìng", "Yên Bình"],
  ["BHXH cơ sở Mường Khươn", "Mường Khương"],
  ["Trung tâm Yên Bình 2", "Yên Bình"],
  ["Lao Kai province", "Lào Cai"],
  ["باو ثانق", "Bảo Thắng"],
])("near to %s is first %s", (words, nearest) => {
  expect(names(words)[0]).toBe(nearest);
});

test("marks decide between names that are equally near without them", () => {
  expect(names("Bảo Thẳng")[0]).toBe("Bảo Thắng");
});

test.each(["Khu công nghiệp Phía Nam", "Springfield", "X", ""])(
  "nothing is near to %s",
  (words) => {
    expect(names(words)).toEqual([]);
  },
);

test("no more are given than asked for", () => {
  expect(nearestAreas("Yên Bìng", [], 2).length).toBeLessThanOrEqual(2);
});

test("a place that a person added is offered too", () => {
  const added: AddedArea = { name: "Suối Quyền", kind: "commune", within: "Văn Chấn", forms: [] };
  expect(names("Suối Quyên", [])).not.toContain("Suối Quyền");
  expect(names("Suối Quyêm", [added])[0]).toBe("Suối Quyền");
});
