import { zipSync } from "fflate";
import { openZip } from "../../../src/readers/zip/openZip";
import { packedAbout } from "./packedAbout";

const megabyte = 1024 * 1024;
const tooFar = { kind: "FileUnpacksTooFar", name: "a.docx", limitMb: 200 };

/** What reading some parts of a zip, one after the other, comes to: a part's length or its problem. */
function readAll(bytes: Uint8Array, names: readonly string[]): readonly unknown[] {
  const zip = openZip({ name: "a.docx", bytes });
  if (!zip.ok) throw new Error(zip.problem.kind);
  return names.map((name) => {
    const content = zip.value.read(name);
    return content.ok ? content.value?.length : content.problem;
  });
}

const ratio = (content: Uint8Array, zip: Uint8Array): number => content.length / zip.length;

test("far under the whole limit, a part is refused that packs over a hundred to one, and read under it", () => {
  const [bomb, text] = [packedAbout(160, 12 * megabyte), packedAbout(60, 12 * megabyte)];
  const zips = [bomb, text].map((a) => zipSync({ a }));
  expect(ratio(bomb, zips[0] ?? bomb)).toBeGreaterThan(110);
  expect(ratio(text, zips[1] ?? text)).toBeLessThan(90);
  expect(zips.map((bytes) => readAll(bytes, ["a"]))).toEqual([[tooFar], [text.length]]);
});

test("whatever it packs, a small part is read", () => {
  const zip = zipSync({ a: new Uint8Array(9 * megabyte) });
  expect(ratio(new Uint8Array(9 * megabyte), zip)).toBeGreaterThan(500);
  expect(readAll(zip, ["a"])).toEqual([9 * megabyte]);
});

test.each([
  ["packed like text", 6],
  ["not packed at all", 0],
] as const)("parts %s are refused once they come to 200 MB together", (_, level) => {
  const part = packedAbout(60, 70 * megabyte);
  const zip = zipSync({ a: part, b: part, c: part }, { level });
  expect(ratio(part, zip)).toBeLessThan(90);
  expect(readAll(zip, ["a", "b", "c"])).toEqual([part.length, part.length, tooFar]);
});
