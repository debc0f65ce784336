import { messagesByLanguage } from "../../src/text/messages/messagesByLanguage";
import { textsInSource } from "./usedKeys";

const keys = Object.keys(messagesByLanguage.en);

/** Planted beside the source, with keys of its own, so that one look at the whole program does for all. */
const planted = `
  type Spice = "salt" | "pepper";
  type Taste = \`taste.\${Spice}\`;
  export type Unused = "taste.sugar";
  export const said = (say: (key: Taste) => string, spice: Spice): string => say(\`taste.\${spice}\`);
  export const keyOf = <K extends Spice>(kind: K, part: "what" | "next"): string =>
    \`spice.\${kind}.\${part}\` as \`spice.\${K}.what\` | \`spice.\${K}.next\`;
  export const named = (count: number): string => \`spice \${count}\`;
`;
const used = textsInSource({ "src/taskpane/planted.ts": planted });
const usedFrom = (start: string): readonly string[] =>
  [...used].filter((text) => text.startsWith(start)).sort();

test("every message is said somewhere", () => {
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

test("the keys that a template can give are used, and no other that looks alike", () => {
  expect(usedFrom("taste.")).toEqual(["taste.pepper", "taste.salt"]);
});

test("keys of a function for every kind are used for the kinds that there are", () => {
  expect(usedFrom("spice.")).toEqual([
    "spice.pepper.next",
    "spice.pepper.what",
    "spice.salt.next",
    "spice.salt.what",
  ]);
});

test.each([
  "start.step4",
  "charts.pie",
  "charts.pieWhy",
  "problem.Nothing.what",
  "excel.tired.next",
])("if nobody said %s, it would be noticed", (dead) => {
  expect(used.has(dead)).toBe(false);
});
