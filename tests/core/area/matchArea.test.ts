import type { AddedArea } from "../../../src/core/area/addedArea";
import { findAreas, matchArea } from "../../../src/core/area/matchArea";

const added: AddedArea = {
  name: "Suối Quyền",
  kind: "office",
  within: "Lào Cai",
  forms: ["Khu vực Suối Q."],
};

test("a place that a person added is known by its name, its words and without marks", () => {
  const place = { name: "Suối Quyền", kind: "office" };
  for (const words of ["Suối Quyền", "BHXH Suối Quyền", "Suoi Quyen", "khu vực Suối Q."])
    expect([words, matchArea(words, [added])]).toEqual([words, place]);
  expect(matchArea("Suối Quyền")).toBeNull();
});

test("it is found in running text without a title, and what was known stays known", () => {
  const text = "Suối Quyền đạt 20 người, Văn Chấn đạt 30 người.";
  expect(findAreas(text, [added]).map(({ name, kind }) => [name, kind])).toEqual([
    ["Suối Quyền", "office"],
    ["Văn Chấn", "office"],
  ]);
  expect(findAreas(text).map(({ name }) => name)).toEqual(["Văn Chấn"]);
});

test("a person's word for a spelling goes before the gazetteer's", () => {
  const own: AddedArea = { name: "Yên Bái 1", kind: "office", within: null, forms: ["Yên Bái"] };
  expect(matchArea("Yên Bái", [own])?.name).toBe("Yên Bái 1");
  expect(matchArea("Yên Bái")?.name).toBe("Yên Bái");
});
