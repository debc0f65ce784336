import { DOMParser } from "@xmldom/xmldom";
import { readFileSync } from "node:fs";
import { readRibbon } from "../../../src/host/page/readRibbon";

const manifest = readFileSync("manifest.xml", "utf8");

beforeAll(() => {
  // The page reads the manifest with the browser's parser; this one keeps to the same interface.
  Object.assign(globalThis, { DOMParser });
});

test.each([
  ["en-US", "Campaign Figures"],
  ["vi-VN", "Số liệu chiến dịch"],
  ["fr-FR", "Campaign Figures"],
])("in %s the add-in is called %s", (locale, name) => {
  expect(readRibbon(manifest, locale).name).toBe(name);
});

test.each(["vi-VN", "en-US", "ar-SA"])(
  "every button in %s has its words, its icon and its page",
  (locale) => {
    const { buttons } = readRibbon(manifest, locale);
    expect(buttons.map(({ id }) => id)).toEqual([...new Set(buttons.map(({ id }) => id))]);
    expect(buttons).toHaveLength(manifest.split("<Control ").length - 1);
    for (const button of buttons) {
      expect(button.label.length).toBeGreaterThan(3);
      expect(button.tip.length).toBeGreaterThan(button.label.length);
      expect(button.icon).toMatch(/^https:\/\/localhost:3000\/assets\/[a-z]+-16\.png$/);
      expect(button.paneAddress).toMatch(/^https:\/\/localhost:3000\/taskpane\.html/);
    }
  },
);

test("Vietnamese and Arabic buttons are not called as the English ones", () => {
  const labels = (locale: string): readonly string[] =>
    readRibbon(manifest, locale).buttons.map(({ label }) => label);
  const english = labels("en-US");
  expect(labels("vi-VN").filter((label) => english.includes(label))).toEqual([]);
  expect(labels("ar-SA").every((label) => /\p{Script=Arabic}/u.test(label))).toBe(true);
});

test("the buttons lead to different pages: the first opens the pane, another compares again", () => {
  const [first, ...others] = readRibbon(manifest, "en-US").buttons;
  expect(first?.paneAddress).not.toContain("open=");
  expect(others.some(({ paneAddress }) => paneAddress.endsWith("open=compareAgain"))).toBe(true);
});

test("a word that a manifest does not give is empty, not made up", () => {
  const bare = manifest.replace(/<bt:String id="([\w.]*Label)"[^]*?<\/bt:String>/g, "");
  expect(bare).not.toBe(manifest);
  expect(readRibbon(bare, "en-US").buttons.map(({ label }) => label)).toContain("");
});
